using System.Text;
using Microsoft.Playwright;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Journeys;

/// <summary>From a file on somebody's desk to a conversation that everybody finds.</summary>
public sealed class ImportJourney : IAsyncLifetime
{
    private readonly Room _room = new();

    public ValueTask InitializeAsync() => _room.InitializeAsync();

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Theory]
    [InlineData(1280, true)]
    [InlineData(360, true)]
    [InlineData(360, false)]
    public async Task An_editor_uploads_a_file_puts_one_role_right_publishes_it_and_takes_it_back(int width, bool withScripts)
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(_room.ClientOptions.BaseAddress, width: width, withScripts: withScripts);
        await SignedIn.InAsync(page, _room);

        await page.GetByRole(AriaRole.Link, new() { Name = "Import" }).First.ClickAsync();
        await CheckAsync(page, withScripts);
        await page.GetByLabel("Files").SetInputFilesAsync(new FilePayload { Name = "quist.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(Uploads.Page) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Read and preview" }).ClickAsync();

        await CheckAsync(page, withScripts);
        await page.Locator("#_line-15 select").SelectOptionAsync("Answer");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and publish" }).ClickAsync();
        await CheckAsync(page, withScripts);
        var published = page.Url;
        await page.GotoAsync("/search?q=harbour");
        await page.GetByRole(AriaRole.Link, new() { Name = "What did the harbour say?" }).First.ClickAsync();
        await Assertions.Expect(page.GetByText("The harbour was asleep.")).ToBeVisibleAsync();

        await page.GotoAsync(published);
        await page.GetByRole(AriaRole.Link, new() { Name = "What changed, and undo" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo this change" }).ClickAsync();
        await page.GotoAsync(published);
        await Assertions.Expect(page.GetByText("Nothing that it brought stands in the archive as it brought it.")).ToBeVisibleAsync();
        Assert.Equal(404, (await page.GotoAsync("/events/86/mara-quist"))!.Status);
    }

    [Fact]
    public async Task All_of_it_is_done_with_the_keyboard_alone()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(_room.ClientOptions.BaseAddress, ColorScheme.Light);
        await SignedIn.InAsync(page, _room);
        await page.GotoAsync("/admin/import");

        await TabToAsync(page, "textarea");
        await page.Keyboard.InsertTextAsync(Uploads.Page);
        await TabToAsync(page, "button.main");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/admin/drafts/*");

        // From the first role to the one on line 15: three are left out, then three pairs.
        await TabToAsync(page, "#_line-1 select");
        for (var step = 0; step < 7; step++)
            await page.Keyboard.PressAsync("j");
        Assert.Equal("_line-15", await page.EvaluateAsync<string>("document.activeElement.closest('li').id"));
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.Locator("#_line-15")).ToHaveAttributeAsync("data-role", "Answer");
        await TabToAsync(page, ".acts button.main");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Published pasted.txt");
    }

    [Fact]
    public async Task Dropped_files_are_chosen_and_too_large_ones_are_told_of_before_they_are_sent()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(_room.ClientOptions.BaseAddress, ColorScheme.Light);
        await SignedIn.InAsync(page, _room);
        await page.GotoAsync("/admin/import");

        await DropAsync(page, 10);
        Assert.Equal("dropped.txt", await page.EvaluateAsync<string>("document.querySelector('.drop input').files[0].name"));
        await Assertions.Expect(page.Locator(".drop .error")).ToHaveTextAsync("");
        await DropAsync(page, (32 * 1024 * 1024) + 1);
        await Assertions.Expect(page.Locator(".drop .error")).ToHaveTextAsync("These files are larger than what is read at a time (32 MB). Choose fewer.");
    }

    [Fact]
    public async Task The_other_pages_of_drafts_are_fit_for_everybody()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(_room.ClientOptions.BaseAddress, width: 360);
        await SignedIn.InAsync(page, _room);
        await page.GotoAsync("/admin/import");
        await page.GetByLabel("Files").SetInputFilesAsync([
            new FilePayload { Name = "quist.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(Uploads.Page) },
            new FilePayload { Name = "speech.txt", MimeType = "text/plain", Buffer = "I thank everybody."u8.ToArray() },
        ]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Read and preview" }).ClickAsync();
        await CheckAsync(page, withScripts: true);
        await page.GotoAsync("/admin/drafts");
        await CheckAsync(page, withScripts: true);
        await page.GetByRole(AriaRole.Link, new() { Name = "quist.txt" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a link" }).ClickAsync();
        await page.GetByLabel("Event's number").FillAsync("");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish now" }).ClickAsync();
        await CheckAsync(page, withScripts: true);
        await page.Locator(".reviewers a").ClickAsync();
        await CheckAsync(page, withScripts: true);
    }

    private static async Task CheckAsync(IPage page, bool withScripts)
    {
        if (!withScripts)
            return;

        await page.WaitForLoadStateAsync();
        await page.AssertFittingAsync();
        await page.AssertAccessibleInBothSchemesAsync();
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var step = 0; step < 200; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
        }

        Assert.Fail($"{selector} cannot be reached with the Tab key.");
    }

    private static async Task DropAsync(IPage page, int bytes) => await page.EvaluateAsync("""
        bytes => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([new Uint8Array(bytes)], "dropped.txt"));
          document.querySelector(".drop").dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
        }
        """, bytes);

    private sealed class Room : PressRoom
    {
        protected override Task FillAsync() => Task.CompletedTask;
    }
}
