using Microsoft.Playwright;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Journeys;

/// <summary>From what a reader reports to what readers see: corrected, found by its new words, and put back.</summary>
public sealed class CorrectingJourney(EditedRoom room) : IClassFixture<EditedRoom>
{
    [Theory]
    [InlineData(ColorScheme.Light, 360, "Nia Corr")]
    [InlineData(ColorScheme.Dark, 1280, "Oda Corr")]
    public async Task A_reported_pair_is_corrected_seen_found_and_put_back(ColorScheme scheme, int width, string name)
    {
        var slug = await room.AddAsync(name);
        await using var browser = await Browser.OpenAsync();
        var reader = await browser.PageAsync(room.ClientOptions.BaseAddress, scheme, width);
        await reader.GotoAsync($"/events/86/{slug}/was-it-cold");
        await reader.GetByRole(AriaRole.Link, new() { Name = "Report an error" }).ClickAsync();
        await CheckAsync(reader, $"report-{width}");
        await reader.GetByLabel("What is wrong?").FillAsync("She said something else.");
        await reader.GetByLabel("Answer, a paragraph on each line").FillAsync("Only in the quarry.");
        await reader.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await CheckAsync(reader, $"thanks-{width}");

        var editor = await browser.PageAsync(room.ClientOptions.BaseAddress, scheme, width);
        await SignedIn.InAsync(editor, room);
        await editor.GetByRole(AriaRole.Link, new() { Name = "Reports" }).ClickAsync();
        await CheckAsync(editor, $"queue-{width}");
        await editor.GetByRole(AriaRole.Link, new() { Name = "Correct it" }).First.ClickAsync();
        await CheckAsync(editor, $"edit-{width}");
        await editor.GetByLabel("Why (readers see it").First.FillAsync("A reader heard it.");
        await editor.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await CheckAsync(editor, $"receipt-{width}");

        await reader.GotoAsync("/search?q=quarry");
        await reader.Locator(".hits a, main a").Filter(new() { HasText = "cold" }).First.ClickAsync();
        await reader.GotoAsync($"/events/86/{slug}/was-it-cold");
        await Assertions.Expect(reader.GetByText(": A reader heard it.")).ToBeVisibleAsync();
        await CheckAsync(reader, $"pair-{width}");
        await reader.GetByRole(AriaRole.Link, new() { Name = "Earlier wording" }).ClickAsync();
        await CheckAsync(reader, $"wordings-{width}");

        await editor.GetByRole(AriaRole.Button, new() { Name = "Undo this change" }).ClickAsync();
        await reader.GotoAsync($"/events/86/{slug}/was-it-cold");
        await Assertions.Expect(reader.GetByText("Only outside.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_pair_is_corrected_by_keyboard_alone()
    {
        var slug = await room.AddAsync("Pia Corr");
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(room.ClientOptions.BaseAddress);
        await SignedIn.InAsync(page, room);
        await page.GotoAsync($"/admin/edit/86/{slug}/was-it-cold");
        await page.GetByRole(AriaRole.Link, new() { Name = "Skip to the text" }).PressAsync("Enter");
        await TabToAsync("Input_Answer_0__Text");
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.TypeAsync("Only in the yard.");
        await TabToAsync("Input_Why");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Undo this change" })).ToBeVisibleAsync();
        await page.GotoAsync($"/events/86/{slug}/was-it-cold");
        await Assertions.Expect(page.GetByText("Only in the yard.")).ToBeVisibleAsync();

        async Task TabToAsync(string id)
        {
            for (var presses = 0; presses < 60; presses++)
            {
                await page.Keyboard.PressAsync("Tab");
                if (await page.EvaluateAsync<string>("document.activeElement.id") == id)
                    return;
            }

            Assert.Fail($"The Tab key does not lead to {id}.");
        }
    }

    [Fact]
    public async Task The_forms_can_be_used_by_anybody_on_a_phone()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(room.ClientOptions.BaseAddress, width: 360);
        await SignedIn.InAsync(page, room);
        foreach (var (address, name) in ((string, string)[])[("/admin/changes", "changes"), ("/admin/edit/86/mara-quist", "transcript"), ("/admin/edit/people/mara-quist", "person"), ("/admin/edit/events/86", "event"), ("/admin/edit/winners/1", "winner")])
        {
            await page.GotoAsync(address);
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await CheckAsync(page, $"{name}-{scheme}");
            }
        }
    }

    private static async Task CheckAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SHOTS") is { } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        await page.AssertAccessibleAsync();
        await page.AssertFittingAsync();
    }
}
