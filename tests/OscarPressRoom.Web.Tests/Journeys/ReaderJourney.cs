using Microsoft.Playwright;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Journeys;

/// <summary>A reader's way through the site in a real browser, without a mouse's precision and in both schemes of colour.</summary>
public sealed class ReaderJourney(PressRoom room)
{
    [Theory]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Dark, 1440)]
    public async Task A_reader_searches_reads_in_context_and_goes_on_to_the_person(ColorScheme scheme, int width)
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(room.ClientOptions.BaseAddress, scheme, width);

        await page.GotoAsync("/");
        await page.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Search what was said" }).FillAsync("first reel");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("1 question and answer found.");
        await page.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "What did the orchard mean to you?" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Article, new() { Name = "What did the orchard mean to you?" })).ToBeInViewportAsync();
        await page.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Permanent link to number 2 alone" }).ClickAsync();

        await Assertions.Expect(page.GetByText("I cut the first reel around it")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Bruno Okafor", Exact = true }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Bruno Okafor", Level = 1 })).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
    }

    [Fact]
    public async Task Every_kind_of_page_is_accessible_and_fits_a_narrow_screen()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(room.ClientOptions.BaseAddress, width: 320);

        foreach (var address in (string[])["/events", "/events/90", "/events/45", "/coverage", "/on-this-day", "/people/ada-quill", "/awards/best-picture", "/events/91/ada-quill-2", "/awards", "/awards/directing", "/people", "/films", "/films/salt-light", "/search?q=lighthouse", "/search?q=zeppelin", "/about", "/cite/91/ada-quill", "/cite/91/ada-quill-2/asked-about-her-grandmother-s-garden", "/wordings/91/ada-quill", "/wordings/91/ada-quill/opening", "/nothing-here", "/status/500"])
        {
            await page.GotoAsync(address);
            await page.AssertAccessibleInBothSchemesAsync();
            await page.AssertFittingAsync();
        }
    }
}
