using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Web.Accounts;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Accounts;

public sealed class OwnAccountTests : IAsyncLifetime
{
    private const string NewPassword = "seven brass lamps by the quay";
    private readonly EmptyRoom _room = new();

    public ValueTask InitializeAsync() => _room.InitializeAsync();

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task A_changed_password_ends_the_other_sessions_and_keeps_this_one()
    {
        using var here = await SignedIn.AsEditorAsync(_room);
        using var elsewhere = await SignedIn.AsEditorAsync(_room);

        using var changed = await here.SubmitAsync("/admin/account/password", "Change", ("Input.Current", SignedIn.Password), ("Input.New", NewPassword));

        Assert.Equal("/admin/account", changed.Headers.Location?.OriginalString);
        Assert.Equal("Your password is changed, and your other sessions have ended.", (await here.PageAsync("/admin/account")).Text(".done"));
        using var out_ = await elsewhere.Http.GetAsync(new Uri("/admin", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(302, (int)out_.StatusCode);
        Assert.True(await SignsInAsync(NewPassword));
        Assert.False(await SignsInAsync(SignedIn.Password));
    }

    [Theory]
    [InlineData("never heard of it", NewPassword, "#Input_Current-error", "This is not your password.")]
    [InlineData(SignedIn.Password, "password2026", "#Input_New-error", "Many people use a password like this, so it would be tried first. A few words that do not belong together are better.")]
    public async Task A_password_that_is_not_taken_says_why_beside_its_field(string current, string replacement, string place, string sentence)
    {
        using var editor = await SignedIn.AsEditorAsync(_room);
        using var answer = await editor.SubmitAsync("/admin/account/password", "Change", ("Input.Current", current), ("Input.New", replacement));
        var page = await SignedIn.ReadAsync(answer);
        Assert.Equal(sentence, page.Text(place));
        Assert.DoesNotContain(replacement, page.Source.Text, StringComparison.Ordinal);
        Assert.True(await SignsInAsync(SignedIn.Password));
    }

    [Fact]
    public async Task A_recovery_code_and_a_new_password_open_an_account_once()
    {
        using var editor = await SignedIn.AsEditorAsync(_room);
        using var made = await editor.SubmitAsync("/admin/account/recovery-codes", "Make ten codes");
        var codes = (await SignedIn.ReadAsync(made)).Texts(".codes code");
        Assert.Equal(10, codes.Distinct().Count());
        Assert.Empty((await editor.PageAsync("/admin/account/recovery-codes")).QuerySelectorAll("code"));

        using var lost = SignedIn.AsNobody(_room);
        using var opened = await RecoverAsync(lost, "ed@press.example", codes[3].ToUpperInvariant(), NewPassword);
        Assert.Equal("/admin", opened.Headers.Location?.OriginalString);
        Assert.Equal(["set", "0 passkeys", "9 codes left"], (await lost.PageAsync("/admin/account")).Texts(".rows .aside"));

        using var again = await RecoverAsync(SignedIn.AsNobody(_room), "ed@press.example", codes[3], NewPassword);
        using var unknown = await RecoverAsync(SignedIn.AsNobody(_room), "nobody@press.example", codes[4], NewPassword);
        Assert.Equal((200, 200), ((int)again.StatusCode, (int)unknown.StatusCode));
        Assert.Equal((await SignedIn.ReadAsync(again)).Text("[role=alert]"), (await SignedIn.ReadAsync(unknown)).Text("[role=alert]"));
        Assert.True(await SignsInAsync(NewPassword));
    }

    [Fact]
    public async Task A_recovery_code_whose_password_could_not_be_kept_is_not_used_up()
    {
        using var editor = await SignedIn.AsEditorAsync(_room);
        using var made = await editor.SubmitAsync("/admin/account/recovery-codes", "Make ten codes");
        var code = (await SignedIn.ReadAsync(made)).Text(".codes code");
        await ExecuteAsync("create trigger NoRoom before update on Account begin select raise(abort, 'no room'); end");
        using var failed = await RecoverAsync(SignedIn.AsNobody(_room), "ed@press.example", code, NewPassword);
        await ExecuteAsync("drop trigger NoRoom");
        using var opened = await RecoverAsync(SignedIn.AsNobody(_room), "ed@press.example", code, NewPassword);

        Assert.Equal((500, 302), ((int)failed.StatusCode, (int)opened.StatusCode));
        Assert.True(await SignsInAsync(NewPassword));
    }

    [Fact]
    public async Task A_recovery_code_is_its_letters_and_digits_whatever_stands_between_them()
    {
        using var editor = await SignedIn.AsEditorAsync(_room);
        using var made = await editor.SubmitAsync("/admin/account/recovery-codes", "Make ten codes");
        var codes = (await SignedIn.ReadAsync(made)).Texts(".codes code");

        foreach (var typed in (string[])[codes[0].Replace("-", "", StringComparison.Ordinal), codes[1].Replace('-', '–'), $" {codes[2].Replace("-", " - ", StringComparison.Ordinal)} "])
        {
            using var opened = await RecoverAsync(SignedIn.AsNobody(_room), "ed@press.example", typed, NewPassword);
            Assert.True(opened.Headers.Location?.OriginalString == "/admin", typed);
        }
    }

    [Fact]
    public async Task Two_recovery_codes_at_once_both_open_the_account()
    {
        using var editor = await SignedIn.AsEditorAsync(_room);
        using var made = await editor.SubmitAsync("/admin/account/recovery-codes", "Make ten codes");
        var codes = (await SignedIn.ReadAsync(made)).Texts(".codes code");

        var answers = await Task.WhenAll(codes.Take(4).Select(code => RecoverAsync(SignedIn.AsNobody(_room), "ed@press.example", code, NewPassword)));

        Assert.All(answers, answer => Assert.Equal("/admin", answer.Headers.Location?.OriginalString));
        Assert.True(await SignsInAsync(NewPassword));
    }

    [Fact]
    public async Task Codes_that_are_made_anew_close_the_earlier_ones()
    {
        using var editor = await SignedIn.AsEditorAsync(_room);
        using var first = await editor.SubmitAsync("/admin/account/recovery-codes", "Make ten codes");
        var code = (await SignedIn.ReadAsync(first)).Text(".codes code");
        (await editor.SubmitAsync("/admin/account/recovery-codes", "Make ten new codes")).Dispose();
        using var answer = await RecoverAsync(SignedIn.AsNobody(_room), "ed@press.example", code, NewPassword);
        Assert.Equal(200, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_this_session_too()
    {
        using var here = await SignedIn.AsEditorAsync(_room);
        using var answer = await here.SubmitAsync("/admin/account", "Sign out everywhere");
        Assert.Equal("/admin/sign-in", answer.Headers.Location?.OriginalString);
        Assert.Equal("Sign in", (await here.PageAsync("/admin/sign-in")).Text("h1"));
    }

    [Fact]
    public async Task What_is_no_passkey_is_not_taken_for_one()
    {
        using var editor = await SignedIn.AsEditorAsync(_room);
        using var added = await editor.SubmitAsync("/admin/account/passkeys", "Add this device", ("Input.Name", "Phone"), ("Input.Credential", "{}"));
        Assert.StartsWith("The passkey could not be added", (await SignedIn.ReadAsync(added)).Text("[role=alert]"), StringComparison.Ordinal);
        using var tried = await SignedIn.AsNobody(_room).SubmitAsync("/admin/sign-in", "Sign in with a passkey", ("credential", "{}"));
        Assert.Equal("This passkey does not open the desk.", (await SignedIn.ReadAsync(tried)).Text("[role=alert]"));
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var scope = _room.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AccountsContext>().Database.ExecuteSqlRawAsync(sql);
    }

    private static Task<HttpResponseMessage> RecoverAsync(SignedIn somebody, string email, string code, string password) =>
        somebody.SubmitAsync("/admin/sign-in/recovery", "Change and sign in", ("Input.Email", email), ("Input.Code", code), ("Input.Password", password));

    private async Task<bool> SignsInAsync(string password)
    {
        using var answer = await SignedIn.AsNobody(_room).SubmitAsync("/admin/sign-in", "Sign in", ("Input.Email", "ed@press.example"), ("Input.Password", password));
        return answer.Headers.Location is not null;
    }
}
