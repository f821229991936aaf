using OscarPressRoom.Archive.Searching.Language;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Searching;

public sealed class HelpPageTests(PressRoom room)
{
    [Fact]
    public async Task Every_operator_has_an_example_that_is_understood()
    {
        var page = await room.PageAsync("/search/help");

        Assert.Equal(SearchHelp.All.Select(line => line.Operator), page.Texts(".help code"));
        foreach (var example in page.QuerySelectorAll(".help a"))
        {
            var results = await room.PageAsync(example.GetAttribute("href")!);
            Assert.Equal(example.TextContent, results.QuerySelector("input[name=q]")!.GetAttribute("value"));
            Assert.StartsWith("Looking for ", results.Text(".described"), StringComparison.Ordinal);
            Assert.Empty(results.QuerySelectorAll(".note"));
        }
    }

    [Fact]
    public async Task The_help_does_not_lead_to_itself() =>
        Assert.DoesNotContain("/search/help", (await room.PageAsync("/search/help")).Links("form[role=search] a"));

    [Fact]
    public async Task Help_stands_beside_every_box_with_room_for_it()
    {
        foreach (var address in (string[])["/", "/search", "/search?q=orchard", "/search?q=zeppelin"])
            Assert.Contains("/search/help", (await room.PageAsync(address)).Links("main form[role=search] a"));
    }
}
