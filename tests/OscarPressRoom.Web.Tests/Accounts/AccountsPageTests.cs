using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Web.Accounts;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Accounts;

public sealed class AccountsPageTests : IAsyncLifetime
{
    private const string Page = "/admin/accounts";
    private const string LastAdmin = "This is the last admin: first let somebody else be one, so that the archive is never without.";
    private readonly EmptyRoom _room = new();

    public ValueTask InitializeAsync() => _room.InitializeAsync();

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task Whoever_is_invited_chooses_a_password_and_has_the_role_they_were_given()
    {
        using var admin = await SignedIn.AsAdminAsync(_room);
        using var invited = SignedIn.AsNobody(_room);
        var page = await AfterAsync(admin, await admin.SubmitAsync(Page, "Invite", ("Input.Email", "new@press.example"), ("Input.Role", "editor")));
        var link = new Uri(page.Text(".done code"));

        Assert.StartsWith("Hand this link to new@press.example.", page.Text(".done p"), StringComparison.Ordinal);
        Assert.Equal("invited", State(page, "new@press.example"));
        Assert.Empty((await admin.PageAsync(Page)).QuerySelectorAll(".done"));
        Assert.Equal("For new@press.example.", (await invited.PageAsync(link.PathAndQuery)).Text(".lede"));
        using var begun = await invited.SubmitAsync(link.PathAndQuery, "Begin", ("Input.Password", SignedIn.Password));

        Assert.Equal("/admin", begun.Headers.Location?.OriginalString);
        Assert.Equal("active", State(await admin.PageAsync(Page), "new@press.example"));
        using var closed = await invited.Http.GetAsync(new Uri(Page, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(403, (int)closed.StatusCode);
        Assert.DoesNotContain("Accounts", (await invited.PageAsync("/admin")).Texts(".desk a"));
    }

    [Fact]
    public async Task Nobody_is_invited_twice_or_without_an_address()
    {
        using var admin = await SignedIn.AsAdminAsync(_room);
        using var known = await admin.SubmitAsync(Page, "Invite", ("Input.Email", "ADA@press.example"));
        Assert.StartsWith("ADA@press.example has an account already.", (await SignedIn.ReadAsync(known)).Text("[role=alert]"), StringComparison.Ordinal);
        using var none = await admin.SubmitAsync(Page, "Invite", ("Input.Email", "ada"));
        Assert.Equal("This is no e-mail address.", (await SignedIn.ReadAsync(none)).Text("#Input_Email-error"));
    }

    [Fact]
    public async Task A_disabled_account_is_signed_out_cannot_sign_in_and_can_be_enabled_again()
    {
        using var admin = await SignedIn.AsAdminAsync(_room);
        using var editor = await SignedIn.AsEditorAsync(_room);

        var page = await AfterAsync(admin, await PressAsync(admin, "Disable ed@press.example"));

        Assert.Equal("disabled", State(page, "ed@press.example"));
        Assert.False(await IsInAsync(editor));
        using var refused = await editor.SubmitAsync("/admin/sign-in", "Sign in", ("Input.Email", "ed@press.example"), ("Input.Password", SignedIn.Password));
        Assert.Equal(200, (int)refused.StatusCode);
        (await PressAsync(admin, "Enable ed@press.example")).Dispose();
        using var again = await SignedIn.AsEditorAsync(_room);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_session_of_an_account_and_no_other()
    {
        using var admin = await SignedIn.AsAdminAsync(_room);
        using var one = await SignedIn.AsEditorAsync(_room);
        using var other = await SignedIn.AsEditorAsync(_room);
        (await PressAsync(admin, "Sign out everywhere: ed@press.example")).Dispose();
        Assert.Equal((false, false, true), (await IsInAsync(one), await IsInAsync(other), await IsInAsync(admin)));
    }

    [Fact]
    public async Task A_changed_role_holds_from_the_next_request_on()
    {
        using var admin = await SignedIn.AsAdminAsync(_room);
        using var second = await SignedIn.AsAdminAsync(_room, "second@press.example");
        var page = await admin.PageAsync(Page);
        var select = (IHtmlSelectElement)page.QuerySelector("select[aria-label='Role of second@press.example']")!;
        select.Value = Roles.Editor;
        (await PressAsync(admin, page, "Save the role of second@press.example")).Dispose();

        Assert.False(await IsInAsync(second));
        using var editor = await SignedIn.AsEditorAsync(_room, "second@press.example");
        using var closed = await editor.Http.GetAsync(new Uri(Page, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(403, (int)closed.StatusCode);
    }

    [Fact]
    public async Task The_last_admin_can_be_neither_disabled_nor_made_an_editor()
    {
        using var admin = await SignedIn.AsAdminAsync(_room);
        // Invited, but who knows whether they ever come.
        (await admin.SubmitAsync(Page, "Invite", ("Input.Email", "late@press.example"), ("Input.Role", "admin"))).Dispose();

        using var disabled = await PressAsync(admin, "Disable ada@press.example");
        Assert.Equal(LastAdmin, (await SignedIn.ReadAsync(disabled)).Text("[role=alert]"));
        var page = await admin.PageAsync(Page);
        ((IHtmlSelectElement)page.QuerySelector("select[aria-label='Role of ada@press.example']")!).Value = Roles.Editor;
        using var demoted = await PressAsync(admin, page, "Save the role of ada@press.example");
        Assert.Equal(LastAdmin, (await SignedIn.ReadAsync(demoted)).Text("[role=alert]"));
        Assert.True(await IsInAsync(admin));
    }

    [Fact]
    public async Task Of_two_admins_who_disable_each_other_at_once_one_stays()
    {
        using var one = await SignedIn.AsAdminAsync(_room, "one@press.example");
        using var other = await SignedIn.AsAdminAsync(_room, "other@press.example");
        var (onesPage, othersPage) = (await one.PageAsync(Page), await other.PageAsync(Page));

        await Task.WhenAll(PressAsync(one, onesPage, "Disable other@press.example"), PressAsync(other, othersPage, "Disable one@press.example"));

        await using var scope = _room.Services.CreateAsyncScope();
        Assert.Single(scope.ServiceProvider.GetRequiredService<UserManager<Account>>().Users, account => !account.IsDisabled);
    }

    private static async Task<IHtmlDocument> AfterAsync(SignedIn somebody, HttpResponseMessage answer)
    {
        using (answer)
            return await somebody.PageAsync(answer.Headers.Location!.OriginalString);
    }

    private static async Task<HttpResponseMessage> PressAsync(SignedIn somebody, string label) => await PressAsync(somebody, await somebody.PageAsync(Page), label);

    // Each row's buttons say the same; what they are about is in their labels.
    private static Task<HttpResponseMessage> PressAsync(SignedIn somebody, IHtmlDocument page, string label)
    {
        page.QuerySelector($"button[aria-label='{label}']")!.TextContent = label;
        return somebody.SubmitAsync(page, label);
    }

    private static string State(IHtmlDocument page, string email) =>
        Assert.Single(page.QuerySelectorAll("li.account"), row => row.Text("span") == email).Text(".aside");

    private static async Task<bool> IsInAsync(SignedIn somebody)
    {
        using var answer = await somebody.Http.GetAsync(new Uri("/admin", UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.IsSuccessStatusCode;
    }
}
