using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Watching;

/// <summary>What the program itself writes to whoever reads its output.</summary>
public sealed partial class LogLinesTests : IDisposable
{
    private const int Readers = 8;
    private const int Requests = 400;

    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task What_a_crowd_asked_for_is_in_the_log_before_anybody_asks_again_each_in_a_line_and_in_its_order()
    {
        using var site = _shell.With("Logging__Console__FormatterName", "json").Start("--urls", "http://127.0.0.1:0");
        try
        {
            var address = await Shell.AddressAsync(site);
            await Task.WhenAll(Enumerable.Range(0, Readers).Select(reader => AskAsync(address, reader)));
            var paths = new List<string>();
            while (paths.Count < Requests)
                paths.Add($"{JsonNode.Parse(await Shell.LineAsync(site, RequestLine()))!["State"]!["Path"]}");

            Assert.All(Enumerable.Range(0, Readers), reader => Assert.Equal(
                Enumerable.Range(0, Requests / Readers).Select(number => Path(reader, number)), paths.Where(path => path.StartsWith($"/{reader}-", StringComparison.Ordinal))));
        }
        finally
        {
            site.Kill();
        }
    }

    private static async Task AskAsync(Uri site, int reader)
    {
        using var http = new HttpClient { BaseAddress = site };
        for (var number = 0; number < Requests / Readers; number++)
            (await http.GetAsync(new Uri(Path(reader, number), UriKind.Relative), TestContext.Current.CancellationToken)).Dispose();
    }

    private static string Path(int reader, int number) => $"/{reader}-{number}";

    // {"EventId":…,"LogLevel":"Information","Category":"OscarPressRoom.Web.Watching.RequestLog",…
    [GeneratedRegex("Watching\\.RequestLog")]
    private static partial Regex RequestLine();
}
