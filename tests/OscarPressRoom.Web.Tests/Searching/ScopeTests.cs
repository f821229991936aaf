using AngleSharp.Html.Dom;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Searching;

public sealed class ScopeTests(PressRoom room)
{
    [Theory]
    [InlineData("/people/bruno-okafor", "the", "winner:\"Bruno Okafor\"", "Winner: Bruno Okafor")]
    [InlineData("/films/salt-light", "the", "film:\"Salt & Light\"", "Film: Salt & Light")]
    [InlineData("/events/90", "the", "event:90", "Event: 90th Academy Awards")]
    [InlineData("/events/91/ada-quill-2", "glass", "transcript:91/ada-quill-2", "Transcript: 91/ada-quill-2")]
    public async Task A_page_searches_itself_and_its_scope_can_be_taken_away(string address, string typed, string filter, string chip)
    {
        var page = await room.PageAsync(address);
        var form = Assert.IsAssignableFrom<IHtmlFormElement>(page.QuerySelector("main form.within"));
        Assert.Equal(filter, form.QuerySelector("[name=in]")!.GetAttribute("value"));

        using var response = await room.Http.GetAsync(
            new Uri($"{form.GetAttribute("action")}?q={typed}&in={Uri.EscapeDataString(filter)}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(302, (int)response.StatusCode);
        Assert.Equal($"/search?q={Uri.EscapeDataString($"{typed} {filter}")}", response.Headers.Location!.OriginalString);

        var results = await room.PageAsync(response.Headers.Location.OriginalString);
        Assert.NotEmpty(results.QuerySelectorAll(".hit"));
        Assert.Equal([$"Remove {typed} ×", $"Remove {chip} ×"], results.Texts(".chips a"));
    }

    [Fact]
    public async Task A_scope_does_not_hide_what_was_left_out()
    {
        var page = await room.PageAsync("/search?q=steps+year:20x&in=event:90");

        Assert.Contains("year:20x", page.Text(".note"), StringComparison.Ordinal);
        Assert.Equal("24 questions and answers found, page 1 of 2.", page.Text(".total"));
    }
}
