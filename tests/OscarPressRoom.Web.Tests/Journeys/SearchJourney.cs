using Microsoft.Playwright;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Journeys;

/// <summary>A searcher's way: by keyboard with the script, and without any script.</summary>
public sealed class SearchJourney(PressRoom room)
{
    [Fact]
    public async Task A_searcher_picks_a_suggestion_narrows_widens_and_goes_back_by_keyboard_alone()
    {
        await room.ReadWordsAsync();
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(room.ClientOptions.BaseAddress, ColorScheme.Light, width: 1440);
        await page.GotoAsync("/search");
        var box = page.GetByRole(AriaRole.Combobox, new() { Name = "Search what was said" });

        await box.FocusAsync();
        await page.Keyboard.TypeAsync("lighth");
        await Assertions.Expect(page.GetByRole(AriaRole.Option, new() { Name = "lighthouse Word" })).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-activedescendant", "_q-offers-0");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await Assertions.Expect(box).ToHaveValueAsync("lighth");

        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.GetByRole(AriaRole.Option)).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("24 questions and answers found, page 1 of 2.");

        await box.FillAsync("lighthouse OR orchard");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("31 questions and answers found, page 1 of 2.");
        await TabToAsync(page, "2019: 7 matches");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("7 questions and answers found.");
        await page.AssertAccessibleAsync();

        await TabToAsync(page, "Remove Year: 2019");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("31 questions and answers found, page 1 of 2.");

        await page.GoBackAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("7 questions and answers found.");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_suggestion_can_be_picked_with_the_mouse_and_searches_within_the_page_it_was_typed_on()
    {
        await room.ReadWordsAsync();
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(room.ClientOptions.BaseAddress, ColorScheme.Dark, width: 768);
        await page.GotoAsync("/people/chloe-marin");

        await page.GetByRole(AriaRole.Combobox, new() { Name = "Search what Chloé Marín was asked" }).PressSequentiallyAsync("count");
        await page.GetByRole(AriaRole.Option, new() { Name = "counted Word" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Remove Winner: Chloé Marín" })).ToBeVisibleAsync();
        Assert.EndsWith("/search?q=counted%20winner%3A%22Chlo%C3%A9%20Mar%C3%ADn%22", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_of_it_works_without_a_script()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(room.ClientOptions.BaseAddress, ColorScheme.Light, width: 360, withScripts: false);
        await page.GotoAsync("/");

        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Search what was said" }).FillAsync("lighthouse OR orchard");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("31 questions and answers found, page 1 of 2.");
        await page.GetByRole(AriaRole.Link, new() { Name = "Narrow the results" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "2019: 7 matches" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("7 questions and answers found.");
        await page.GetByRole(AriaRole.Link, new() { Name = "Remove Year: 2019" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("31 questions and answers found, page 1 of 2.");
        await page.GoBackAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Oldest" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Oldest" })).ToHaveAttributeAsync("aria-current", "true");
        await page.GetByRole(AriaRole.Link, new() { Name = "How to search" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "How to search", Level = 1 })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Every_face_of_the_search_is_accessible_and_fits_a_phone()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(room.ClientOptions.BaseAddress, width: 360);

        foreach (var address in (string[])["/search", "/search?q=lighthouse+OR+orchard", "/search?q=orchard&by=person", "/search?q=quill", "/search?q=lighthuose+zeppelin", "/search?q=" + new string('x', 300), "/search/help", "/people/ada-quill"])
        {
            await page.GotoAsync(address);
            await page.AssertAccessibleInBothSchemesAsync();
            await page.AssertFittingAsync();
        }
    }

    private static async Task TabToAsync(IPage page, string name)
    {
        for (var pressed = 0; pressed < 200; pressed++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent.replace(/\\s+/g, ' ').replace('×', '').trim()") == name)
                return;
        }

        Assert.Fail($"The key Tab does not lead to “{name}”.");
    }
}
