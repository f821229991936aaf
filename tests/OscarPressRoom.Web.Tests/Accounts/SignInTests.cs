using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Web.Accounts;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Accounts;

public sealed class SignInTests(EmptyRoom room) : IClassFixture<EmptyRoom>
{
    private const string Refusal = "This e-mail address and password do not open the desk. After ten failures an account rests for a quarter of an hour.";

    [Fact]
    public async Task Whoever_is_not_signed_in_is_sent_to_the_form_and_from_there_to_where_they_wanted()
    {
        using var somebody = SignedIn.AsNobody(room);
        await SignedIn.AddAccountAsync(room, "way@press.example", Roles.Editor);
        using var closed = await somebody.Http.GetAsync(new Uri("/admin?of=today", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("/admin/sign-in?return=%2Fadmin%3Fof%3Dtoday", closed.Headers.Location?.PathAndQuery);

        using var open = await somebody.SubmitAsync(closed.Headers.Location!.PathAndQuery, "Sign in", ("Input.Email", "WAY@press.example"), ("Input.Password", SignedIn.Password));

        Assert.Equal(302, (int)open.StatusCode);
        Assert.Equal("/admin?of=today", open.Headers.Location?.OriginalString);
        Assert.Equal("Desk", (await somebody.PageAsync("/admin?of=today")).Text("h1"));
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("javascript:alert(1)")]
    public async Task Signing_in_leads_nowhere_else(string target)
    {
        using var somebody = SignedIn.AsNobody(room);
        await SignedIn.AddAccountAsync(room, "way@press.example", Roles.Editor);
        using var answer = await somebody.SubmitAsync($"/admin/sign-in?return={Uri.EscapeDataString(target)}", "Sign in", ("Input.Email", "way@press.example"), ("Input.Password", SignedIn.Password));
        Assert.Equal("/admin", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Unknown_wrong_disabled_and_locked_are_answered_alike()
    {
        await SignedIn.AddAccountAsync(room, "wrong@press.example", Roles.Editor);
        await ChangeAsync("disabled@press.example", account => account.IsDisabled = true);
        await ChangeAsync("locked@press.example", account => account.LockoutEnd = DateTimeOffset.UtcNow.AddMinutes(10));

        Assert.Equal(Refusal, await TryAsync("unknown@press.example", SignedIn.Password));
        Assert.Equal(Refusal, await TryAsync("wrong@press.example", "never heard of it"));
        Assert.Equal(Refusal, await TryAsync("disabled@press.example", SignedIn.Password));
        Assert.Equal(Refusal, await TryAsync("locked@press.example", SignedIn.Password));
    }

    [Fact]
    public async Task Ten_failures_lock_an_account_for_a_while()
    {
        await SignedIn.AddAccountAsync(room, "tired@press.example", Roles.Editor);
        for (var attempt = 0; attempt < 10; attempt++)
            await TryAsync("tired@press.example", "never heard of it");

        Assert.Equal(Refusal, await TryAsync("tired@press.example", SignedIn.Password));
        await ChangeAsync("tired@press.example", account => account.LockoutEnd = DateTimeOffset.UtcNow.AddSeconds(-1));
        using var rested = await SignedIn.AsEditorAsync(room, "tired@press.example");
    }

    [Fact]
    public async Task Ten_failures_at_once_are_answered_alike_and_all_count()
    {
        await SignedIn.AddAccountAsync(room, "crowd@press.example", Roles.Editor);
        var passwords = Enumerable.Range(0, 5).Select(_ => TryAsync("crowd@press.example", "never heard of it"));
        var codes = Enumerable.Range(0, 5).Select(_ => StatusOfCodeAsync("crowd@press.example"));
        var (passwordsTried, codesTried) = (Task.WhenAll(passwords), Task.WhenAll(codes));

        Assert.All(await passwordsTried, answer => Assert.Equal(Refusal, answer));
        Assert.All(await codesTried, status => Assert.Equal(200, status));
        await using var scope = room.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AccountsContext>();
        Assert.Equal(10, await context.Activities.CountAsync(it => it.By == "crowd@press.example" && it.Kind == ActivityKind.SignInFailed, TestContext.Current.CancellationToken));
        Assert.True((await context.Users.SingleAsync(it => it.Email == "crowd@press.example", TestContext.Current.CancellationToken)).IsResting(DateTimeOffset.UtcNow));
    }

    [Fact]
    public async Task A_disabled_account_is_out_at_its_next_request()
    {
        using var editor = await SignedIn.AsEditorAsync(room, "soon@press.example");
        Assert.Equal("Desk", (await editor.PageAsync("/admin")).Text("h1"));
        await ChangeAsync("soon@press.example", account => account.IsDisabled = true);

        using var answer = await editor.Http.GetAsync(new Uri("/admin", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("/admin/sign-in", answer.Headers.Location?.AbsolutePath);
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        using var editor = await SignedIn.AsEditorAsync(room);
        using var answer = await editor.SubmitAsync("/admin", "Sign out");
        Assert.Equal("/", answer.Headers.Location?.OriginalString);
        Assert.Equal("Sign in", (await editor.PageAsync("/admin/sign-in")).Text("h1"));
    }

    [Fact]
    public async Task A_form_that_was_not_filled_says_so_at_each_field()
    {
        using var somebody = SignedIn.AsNobody(room);
        using var answer = await somebody.SubmitAsync("/admin/sign-in", "Sign in");
        var page = await SignedIn.ReadAsync(answer);

        Assert.Equal(["Give your e-mail address.", "Give your password."], page.Texts("[role=alert] a"));
        Assert.Equal(["#Input_Email", "#Input_Password"], page.Links("[role=alert] a"));
        Assert.Equal("Give your password.", page.Text($"#{page.QuerySelector("#Input_Password")!.GetAttribute("aria-describedby")}"));
    }

    [Fact]
    public async Task A_session_s_cookie_is_for_this_site_alone_and_no_script_reads_it()
    {
        using var editor = await SignedIn.AsEditorAsync(room, "cookie@press.example");
        using var answer = await editor.SubmitAsync("/admin", "Sign out");
        using var form = await editor.Http.GetAsync(new Uri("/admin/sign-in", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("no-store, no-cache", form.Headers.CacheControl?.ToString());

        using var open = await editor.SubmitAsync("/admin/sign-in", "Sign in", ("Input.Email", "cookie@press.example"), ("Input.Password", SignedIn.Password));
        var cookie = Assert.Single(open.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("press-room=", cookie, StringComparison.Ordinal);
        Assert.EndsWith("; path=/; samesite=lax; httponly", cookie, StringComparison.Ordinal);
    }

    private async Task<string> TryAsync(string email, string password)
    {
        using var somebody = SignedIn.AsNobody(room);
        using var answer = await somebody.SubmitAsync("/admin/sign-in", "Sign in", ("Input.Email", email), ("Input.Password", password));
        Assert.Equal(200, (int)answer.StatusCode);
        return (await SignedIn.ReadAsync(answer)).Text("[role=alert]");
    }

    private async Task<int> StatusOfCodeAsync(string email)
    {
        using var somebody = SignedIn.AsNobody(room);
        using var answer = await somebody.SubmitAsync(
            "/admin/sign-in/recovery", "Change and sign in", ("Input.Email", email), ("Input.Code", "aaaa-aaaa-aaaa-aaaa"), ("Input.Password", "seven brass lamps by the quay"));
        return (int)answer.StatusCode;
    }

    private async Task ChangeAsync(string email, Action<Account> change)
    {
        await SignedIn.AddAccountAsync(room, email, Roles.Editor);
        await using var scope = room.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = (await accounts.FindByEmailAsync(email))!;
        change(account);
        await accounts.UpdateAsync(account);
    }
}
