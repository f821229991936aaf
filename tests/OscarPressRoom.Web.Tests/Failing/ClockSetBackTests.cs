using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Web.Accounts;
using OscarPressRoom.Web.Tests.Caching;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Failing;

/// <summary>What holds for a time holds by the clock: one that is put right by some minutes changes nothing, one that was far ahead keeps nothing open or closed.</summary>
public sealed class ClockSetBackTests : IAsyncLifetime
{
    private readonly DatedRoom _room = new(new DateOnly(2026, 3, 15));

    public ValueTask InitializeAsync() => _room.InitializeAsync();

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task An_invitation_stays_open_until_its_hour_and_is_closed_where_that_is_further_off_than_it_could_be()
    {
        using var somebody = SignedIn.AsNobody(_room);
        var link = await InviteAsync();
        var titles = new List<string>();
        foreach (var moved in (TimeSpan[])[TimeSpan.Zero, TimeSpan.FromMinutes(-59), TimeSpan.FromDays(-1), TimeSpan.FromDays(5)])
        {
            _room.Now += moved;
            titles.Add((await somebody.PageAsync(link)).Text("h1"));
        }

        Assert.Equal(["Choose your password", "Choose your password", "This link is closed", "This link is closed"], titles);
    }

    [Fact]
    public async Task A_lock_and_a_session_of_a_time_when_the_clock_was_ahead_hold_no_longer()
    {
        using var before = await SignedIn.AsEditorAsync(_room);
        await LockAsync(_room.Now + Account.Rest);
        Assert.Equal(200, await SignInAsync());
        _room.Now -= TimeSpan.FromMinutes(10);
        Assert.Equal(200, await SignInAsync());
        Assert.Equal("Desk", (await before.PageAsync("/admin")).Text("h1"));

        _room.Now -= TimeSpan.FromDays(365);
        using var ended = await before.Http.GetAsync(new Uri("/admin", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("/admin/sign-in", ended.Headers.Location?.AbsolutePath);
        Assert.Equal(302, await SignInAsync());
    }

    [Fact]
    public async Task A_page_of_the_day_is_that_of_the_day_which_comes_again()
    {
        var (sunday, again) = (await AskAsync(), await AskAsync());
        _room.Now -= TimeSpan.FromDays(1);
        var saturday = await AskAsync();
        _room.Now += TimeSpan.FromDays(1);

        Assert.Equal((false, true, false), (sunday.IsKept, again.IsKept, saturday.IsKept));
        Assert.Contains("It is March 15", sunday.Body, StringComparison.Ordinal);
        Assert.Contains("It is March 14", saturday.Body, StringComparison.Ordinal);
        Assert.Equal(sunday.Body, (await AskAsync()).Body);

        Task<KeptAnswer> AskAsync() => KeptAnswer.OfAsync(_room, "/on-this-day");
    }

    private async Task<string> InviteAsync()
    {
        await SignedIn.AddAccountAsync(_room, "ina@press.example", Roles.Editor);
        await using var scope = _room.Services.CreateAsyncScope();
        var account = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByEmailAsync("ina@press.example");
        return Addresses.Admin.Invitation(await scope.ServiceProvider.GetRequiredService<Invitations>().InviteAsync(account!, Invitations.ThreeDays));
    }

    private async Task LockAsync(DateTimeOffset until)
    {
        await using var scope = _room.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        await accounts.SetLockoutEndDateAsync((await accounts.FindByEmailAsync("ed@press.example"))!, until);
    }

    private async Task<int> SignInAsync()
    {
        using var somebody = SignedIn.AsNobody(_room);
        using var answer = await somebody.SubmitAsync("/admin/sign-in", "Sign in", ("Input.Email", "ed@press.example"), ("Input.Password", SignedIn.Password));
        return (int)answer.StatusCode;
    }
}
