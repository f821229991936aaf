using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Web.Accounts;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Accounts;

public sealed class InvitationTests : IAsyncLifetime
{
    private const string Closed = "This link is closed";
    private readonly EmptyRoom _room = new();

    public ValueTask InitializeAsync() => _room.InitializeAsync();

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task The_first_link_makes_an_admin_who_is_signed_in_and_works_once()
    {
        var link = await FirstAsync();
        using var first = SignedIn.AsNobody(_room);

        using var answer = await first.SubmitAsync(link!, "Begin", ("Input.Email", "first@press.example"), ("Input.Password", SignedIn.Password));

        Assert.Equal("/admin", answer.Headers.Location?.OriginalString);
        Assert.Equal("Desk", (await first.PageAsync("/admin")).Text("h1"));
        Assert.Equal(Roles.Admin, (await FindAsync("first@press.example"))!.Role);
        using var again = await first.Http.GetAsync(new Uri(link!, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(410, (int)again.StatusCode);
        Assert.Equal(Closed, (await SignedIn.ReadAsync(again)).Text("h1"));
        Assert.Null(await FirstAsync());
    }

    [Fact]
    public async Task A_new_start_closes_the_link_of_the_one_before()
    {
        var (before, now) = (await FirstAsync(), await FirstAsync());
        using var somebody = SignedIn.AsNobody(_room);
        Assert.Equal(Closed, (await somebody.PageAsync(before!)).Text("h1"));
        Assert.Equal("Choose your password", (await somebody.PageAsync(now!)).Text("h1"));
    }

    [Fact]
    public async Task A_link_is_closed_after_an_hour()
    {
        var link = await FirstAsync();
        using var somebody = SignedIn.AsNobody(_room);
        var page = await somebody.PageAsync(link!);
        await WithAsync(context => context.Database.ExecuteSqlAsync($"update Invitation set ExpiresAt = {DateTimeOffset.UtcNow.AddSeconds(-1)}"));

        using var answer = await somebody.SubmitAsync(page, "Begin", ("Input.Email", "late@press.example"), ("Input.Password", SignedIn.Password));

        Assert.Equal(410, (int)answer.StatusCode);
        Assert.Null(await FindAsync("late@press.example"));
    }

    [Fact]
    public async Task Of_two_who_open_the_first_link_one_becomes_an_admin()
    {
        var link = await FirstAsync();
        using var one = SignedIn.AsNobody(_room);
        using var other = SignedIn.AsNobody(_room);
        var (onesPage, othersPage) = (await one.PageAsync(link!), await other.PageAsync(link!));

        var answers = await Task.WhenAll(
            one.SubmitAsync(onesPage, "Begin", ("Input.Email", "one@press.example"), ("Input.Password", SignedIn.Password)),
            other.SubmitAsync(othersPage, "Begin", ("Input.Email", "other@press.example"), ("Input.Password", SignedIn.Password)));

        Assert.Single(answers, answer => answer.Headers.Location?.OriginalString == "/admin");
        await WithAsync(async context => Assert.Equal(1, await context.Users.CountAsync()));
        foreach (var answer in answers)
            answer.Dispose();
    }

    [Theory]
    [InlineData("", SignedIn.Password, "Give your e-mail address.")]
    [InlineData("nobody", SignedIn.Password, "This is no e-mail address.")]
    [InlineData("ada@press.example", "", "Choose a password.")]
    [InlineData("ada@press.example", "short", "A password has at least 12 characters; a few words in a row are easy to remember.")]
    public async Task What_cannot_be_accepted_is_said_and_the_link_stays_open(string email, string password, string sentence)
    {
        var link = await FirstAsync();
        using var somebody = SignedIn.AsNobody(_room);
        using var answer = await somebody.SubmitAsync(link!, "Begin", ("Input.Email", email), ("Input.Password", password));

        var page = await SignedIn.ReadAsync(answer);
        Assert.Equal(sentence, page.Text("[role=alert]"));
        Assert.Equal(sentence, page.Text("[aria-invalid] ~ .error"));
        using var better = await somebody.SubmitAsync(page, "Begin", ("Input.Email", "better@press.example"), ("Input.Password", SignedIn.Password));
        Assert.Equal("/admin", better.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Of_a_secret_only_its_hash_is_kept()
    {
        var secret = (await FirstAsync())!.Split('/')[^1];
        await WithAsync(async context =>
        {
            var kept = await context.Database.SqlQuery<string>($"select hex(Hash) as Value from Invitation").SingleAsync();
            Assert.Equal(Convert.ToHexString(Secret.Hash(secret)), kept);
            Assert.NotEqual(secret.ToUpperInvariant(), kept);
        });
    }

    private async Task<string?> FirstAsync()
    {
        await using var scope = _room.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FirstInvitation>().InviteAsync() is { } secret ? Addresses.Admin.Invitation(secret) : null;
    }

    private async Task<Account?> FindAsync(string email)
    {
        await using var scope = _room.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByEmailAsync(email);
    }

    private async Task WithAsync(Func<AccountsContext, Task> work)
    {
        await using var scope = _room.Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<AccountsContext>());
    }
}
