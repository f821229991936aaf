using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using OscarPressRoom.Web.Accounts;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Journeys;

/// <summary>From the first start's link to a passkey, in a real browser with a device of its own.</summary>
public sealed class AccountJourney : IAsyncLifetime
{
    private readonly EmptyRoom _room = new();

    public ValueTask InitializeAsync() => _room.InitializeAsync();

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Theory]
    [InlineData(ColorScheme.Light, 360)]
    [InlineData(ColorScheme.Dark, 1440)]
    public async Task The_first_admin_opens_the_link_adds_a_passkey_and_signs_in_with_it(ColorScheme scheme, int width)
    {
        await using var browser = await Browser.OpenAsync();
        // A passkey's site has a name; an address of numbers will not do.
        var page = await browser.PageAsync(new UriBuilder(_room.ClientOptions.BaseAddress) { Host = "localhost" }.Uri, scheme, width);
        await AddDeviceAsync(page);

        await page.GotoAsync(await FirstLinkAsync());
        await page.AssertAccessibleAsync();
        await page.GetByLabel("E-mail address").FillAsync("first@press.example");
        await page.GetByLabel("Password").FillAsync(SignedIn.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Begin" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Desk", Level = 1 })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Your account" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Passkeys" }).ClickAsync();
        await page.GetByLabel("Name, to know it by").FillAsync("Tin key");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add this device" }).ClickAsync();
        await Assertions.Expect(page.GetByText("“Tin key” signs you in from now on.")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.GotoAsync("/admin/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your account", Level = 1 })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("1 passkey")).ToBeVisibleAsync();

        await page.GotoAsync("/admin/account/passkeys");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove Tin key" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.GotoAsync("/admin/sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Assertions.Expect(page.GetByText("This passkey does not open the desk.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_keyboard_alone_leads_from_the_link_to_the_desk_and_out_again()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(_room.ClientOptions.BaseAddress);
        await page.GotoAsync(await FirstLinkAsync());

        await TabToAsync(page, "E-mail address");
        await page.Keyboard.TypeAsync("first@press.example");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(SignedIn.Password);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Desk", Level = 1 })).ToBeVisibleAsync();

        await TabToAsync(page, "Sign out");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/");
        await page.GotoAsync("/admin");
        await TabToAsync(page, "E-mail address");
        await page.Keyboard.TypeAsync("first@press.example");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(SignedIn.Password);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Desk", Level = 1 })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_scripts_a_password_does_it_all()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(_room.ClientOptions.BaseAddress, withScripts: false);
        await page.GotoAsync(await FirstLinkAsync());
        await page.GetByLabel("E-mail address").FillAsync("first@press.example");
        await page.GetByLabel("Password").FillAsync(SignedIn.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Begin" }).ClickAsync();

        await page.GotoAsync("/admin/account/passkeys");
        await Assertions.Expect(page.GetByText("To add a passkey the browser must know them, and needs JavaScript.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await SignedIn.InAsync(page, _room, "first@press.example");
        await page.GotoAsync("/admin/accounts");
        await page.GetByLabel("E-mail address").FillAsync("second@press.example");
        await page.GetByRole(AriaRole.Button, new() { Name = "Invite" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Hand this link to second@press.example.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Every_page_of_accounts_is_accessible_and_fits_a_narrow_screen()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(_room.ClientOptions.BaseAddress, width: 360);
        await CheckAsync(page, "/admin/sign-in", "/admin/sign-in/recovery", "/admin/invitations/none");
        await SignedIn.InAsync(page, _room);
        await CheckAsync(page, "/admin", "/admin/activity", "/admin/accounts", "/admin/account", "/admin/account/password", "/admin/account/passkeys", "/admin/account/recovery-codes");

        await page.GetByRole(AriaRole.Button, new() { Name = "Make ten codes" }).ClickAsync();
        await page.AssertAccessibleInBothSchemesAsync();
        await page.GotoAsync("/admin/accounts");
        await page.GetByRole(AriaRole.Button, new() { Name = "Disable" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await page.AssertAccessibleInBothSchemesAsync();
    }

    private static async Task CheckAsync(IPage page, params string[] addresses)
    {
        foreach (var address in addresses)
        {
            await page.GotoAsync(address);
            await page.AssertAccessibleInBothSchemesAsync();
            await page.AssertFittingAsync();
        }
    }

    // A device that knows its owner and says yes.
    private static async Task AddDeviceAsync(IPage page)
    {
        var chromium = await page.Context.NewCDPSessionAsync(page);
        await chromium.SendAsync("WebAuthn.enable");
        await chromium.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new { protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = true },
        });
    }

    private static async Task TabToAsync(IPage page, string name)
    {
        for (var step = 0; step < 40; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string>("(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()") == name)
                return;
        }

        Assert.Fail($"No key leads to {name}.");
    }

    private async Task<string> FirstLinkAsync()
    {
        await using var scope = _room.Services.CreateAsyncScope();
        return Addresses.Admin.Invitation((await scope.ServiceProvider.GetRequiredService<FirstInvitation>().InviteAsync())!);
    }
}
