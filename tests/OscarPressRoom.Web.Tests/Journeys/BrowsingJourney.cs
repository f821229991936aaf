using Microsoft.Playwright;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Journeys;

/// <summary>The ways through the archive that need no search: on a phone, without scripts, by keyboard.</summary>
public sealed class BrowsingJourney(PressRoom room)
{
    [Fact]
    public async Task A_reader_goes_from_an_award_to_its_winner_and_to_the_film_without_scripts()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(room.ClientOptions.BaseAddress, ColorScheme.Light, width: 360, withScripts: false);

        await page.GotoAsync("/awards");
        await page.GetByRole(AriaRole.Link, new() { Name = "Best Director", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Ada Quill", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Ada Quill", Level = 1 })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "The Glass Orchard", Exact = true }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "The Glass Orchard", Level = 1 })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_cell_of_the_map_is_reached_and_followed_by_keyboard()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(room.ClientOptions.BaseAddress, ColorScheme.Dark, width: 360);

        await page.GotoAsync("/coverage");
        await page.GetByRole(AriaRole.Region, new() { Name = "Map, 74th to 98th" }).FocusAsync();
        var cell = page.GetByRole(AriaRole.Link, new() { Name = "91st, Director: 2 conversations" });
        for (var steps = 0; steps < 20 && !await cell.EvaluateAsync<bool>("it => it === document.activeElement"); steps++)
            await page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(cell).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(room.ClientOptions.BaseAddress, "/events/91#directing").ToString());
    }
}
