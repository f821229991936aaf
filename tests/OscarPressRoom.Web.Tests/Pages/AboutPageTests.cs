using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Pages;

public sealed class AboutPageTests(PressRoom room)
{
    [Fact]
    public async Task The_example_of_the_format_can_be_imported_as_it_stands()
    {
        var page = await room.PageAsync("/about");
        var example = Encoding.UTF8.GetBytes(page.QuerySelector("pre code")!.TextContent);

        await using var scope = room.Services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<Importer>()
            .ImportAsync("about.md", example, "tests", isDryRun: true, TestContext.Current.CancellationToken);

        Assert.Empty(report.Problems);
        Assert.Equal(ImportOutcome.Imported, report.Outcome);
    }
}
