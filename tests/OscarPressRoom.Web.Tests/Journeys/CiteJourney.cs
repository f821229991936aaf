using Microsoft.Playwright;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Journeys;

/// <summary>From a conversation to a citation on the clipboard, and from an old link to the words that it was made for.</summary>
public sealed class CiteJourney(CorrectedRoom room) : IClassFixture<CorrectedRoom>
{
    [Fact]
    public async Task A_reader_cites_a_question_and_copies_the_citation()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(room.ClientOptions.BaseAddress, ColorScheme.Light, width: 360);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await page.GotoAsync("/events/86/ines-falk");
        await page.GetByRole(AriaRole.Link, new() { Name = "Cite number 2" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy APA" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied");
        Assert.StartsWith("Falk, I. (2014, March 2). Did you carry the tin? [Transcript of a press-room interview].", await page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
        await page.AssertAccessibleAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task A_copied_link_tells_later_that_its_words_have_changed_and_shows_them(ColorScheme scheme)
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(room.ClientOptions.BaseAddress, scheme, width: 360);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync("/events/86/ines-falk/what-did-the-harbour-say");
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy link" }).ClickAsync();
        var link = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Matches("/events/86/ines-falk/what-did-the-harbour-say\\?v=[0-9a-f]{8}$", link);

        await page.GotoAsync(link[..^8] + CorrectedRoom.FirstFingerprint);
        await page.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "The wording it was made for" }).ClickAsync();

        await Assertions.Expect(page.GetByText(CorrectedRoom.First)).ToBeInViewportAsync();
        await page.AssertAccessibleAsync();
        await page.GotoAsync("/events/86/ines-falk/was-it-cold");
        await page.AssertAccessibleAsync();
    }
}
