using System.Diagnostics;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Pages;

/// <summary>Every page before the W3C's validator, a Java program, where VNU_JAR names it: <c>.ci/run</c> gets it through npm.</summary>
public sealed class ValidityTests(ReadingRoom room) : IClassFixture<ReadingRoom>
{
    // What no link leads to.
    private static readonly string[] Starts = ["/", "/events/89/paper-boat?find=heart&hit=2", "/events/89/paper-boat?find=zeppelin", "/search?q=zeppelin", "/nothing-here", "/status/500"];

    [Fact]
    public async Task Every_page_is_valid()
    {
        var validator = Environment.GetEnvironmentVariable("VNU_JAR");
        Assert.SkipWhen(validator is null, "The variable VNU_JAR names no validator.");
        var folder = Directory.CreateTempSubdirectory("press-room-pages-");
        try
        {
            await SaveAsync(folder);
            var start = new ProcessStartInfo("java", ["-jar", validator, "--errors-only", "--exit-zero-always", folder.FullName]) { RedirectStandardError = true };
            using var java = Process.Start(start)!;
            var errors = await java.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await java.WaitForExitAsync(TestContext.Current.CancellationToken);

            Assert.Equal("", errors);
            Assert.Equal(0, java.ExitCode);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task SaveAsync(DirectoryInfo folder)
    {
        var (waiting, seen) = (new Queue<string>(Starts), new HashSet<string>(Starts));
        while (waiting.TryDequeue(out var address))
        {
            using var response = await room.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            if (response.Content.Headers.ContentType?.MediaType != "text/html")
                continue;

            var page = await PressRoom.ReadAsync(response);
            // From results on there are as many searches as combinations of what they can be narrowed to.
            var links = page.Links("a[href^='/']").Select(link => link.Split('#')[0]);
            foreach (var link in links.Where(link => !(CrawlTests.IsResult(address) && CrawlTests.IsResult(link)) && seen.Add(link)))
                waiting.Enqueue(link);
            var html = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, $"{seen.Count}-{Uri.EscapeDataString(address)[..Math.Min(80, Uri.EscapeDataString(address).Length)]}.html"), html, TestContext.Current.CancellationToken);
        }

        Assert.InRange(seen.Count, 50, 2_000);
    }
}
