using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Accounts;

/// <summary>Against a small provider of our own, which vouches for whomever the test names.</summary>
public sealed class OrganisationTests : IAsyncLifetime
{
    private readonly Provider _provider = new();
    private ConfiguredRoom? _room;

    private ConfiguredRoom Room => _room ?? throw new InvalidOperationException("The site is not open.");

    public async ValueTask InitializeAsync()
    {
        var address = await _provider.StartAsync();
        _room = new ConfiguredRoom(
            ("SignIn:OAuth:Name", "Tin Moon Ltd"),
            ("SignIn:OAuth:ClientId", "press-room"),
            ("SignIn:OAuth:ClientSecret", "tin secret"),
            ("SignIn:OAuth:AuthorizationEndpoint", $"{address}/authorize"),
            ("SignIn:OAuth:TokenEndpoint", $"{address}/token"),
            ("SignIn:OAuth:UserInformationEndpoint", $"{address}/user"));
        await _room.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Room.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task Whoever_was_invited_comes_in_by_their_verified_address_and_then_by_the_provider_s_name_for_them()
    {
        await SignedIn.AddAccountAsync(Room, "ed@press.example", "editor");
        _provider.Vouch(new { sub = "tin-7", email = "ed@press.example", email_verified = true });
        Assert.Equal("/admin/account", await ComeAsync("/admin/account"));
        _provider.Vouch(new { sub = "tin-7", email = "renamed@press.example", email_verified = true });
        Assert.Equal("/admin", await ComeAsync());
    }

    [Fact]
    public async Task An_address_leads_to_its_account_once_and_whoever_has_it_later_stays_out()
    {
        await SignedIn.AddAccountAsync(Room, "ed@press.example", "editor");
        _provider.Vouch(new { sub = "tin-7", email = "ed@press.example", email_verified = true });
        Assert.Equal("/admin", await ComeAsync());
        _provider.Vouch(new { sub = "tin-10", email = "ed@press.example", email_verified = true });
        Assert.Null(await ComeAsync());
        _provider.Vouch(new { sub = "tin-7", email = "ed@press.example", email_verified = true });
        Assert.Equal("/admin", await ComeAsync());
    }

    [Fact]
    public async Task Nobody_gets_an_account_by_being_known_elsewhere_or_by_an_address_that_nobody_verified()
    {
        await SignedIn.AddAccountAsync(Room, "ed@press.example", "editor");
        _provider.Vouch(new { sub = "tin-8", email = "stranger@press.example", email_verified = true });
        Assert.Null(await ComeAsync());
        _provider.Vouch(new { sub = "tin-9", email = "ed@press.example", email_verified = false });
        Assert.Null(await ComeAsync());
        _provider.Vouch(new { sub = "tin-9", email = "ed@press.example" });
        Assert.Null(await ComeAsync());
    }

    [Fact]
    public async Task An_answer_that_was_not_asked_for_leads_to_a_sentence()
    {
        using var answer = await Room.Http.GetAsync(new Uri("/admin/sign-in/organisation/return?code=x&state=y", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("/admin/sign-in/organisation", answer.Headers.Location?.OriginalString);
        Assert.Equal("No account here", (await Room.PageAsync("/admin/sign-in/organisation")).Text("h1"));
    }

    [Fact]
    public async Task Without_the_setting_there_is_no_such_way()
    {
        await using var room = new EmptyRoom();
        await room.InitializeAsync();
        using var somebody = SignedIn.AsNobody(room);
        Assert.Empty((await somebody.PageAsync("/admin/sign-in")).QuerySelectorAll("main a.button"));
        Assert.Equal("Not found", (await somebody.PageAsync("/admin/sign-in/organisation?handler=Start")).Text("h1"));
    }

    // Where one arrives; null at the door.
    private async Task<string?> ComeAsync(string? returnTo = null)
    {
        using var somebody = SignedIn.AsNobody(Room);
        var page = await somebody.PageAsync($"/admin/sign-in?return={Uri.EscapeDataString(returnTo ?? "")}");
        Assert.Equal("Sign in through Tin Moon Ltd", page.Text("main a.button"));
        using var asked = await somebody.Http.GetAsync(new Uri(page.Links("main a.button")[0], UriKind.Relative), TestContext.Current.CancellationToken);
        using var vouched = await somebody.Http.GetAsync(asked.Headers.Location, TestContext.Current.CancellationToken);
        using var returned = await somebody.Http.GetAsync(vouched.Headers.Location, TestContext.Current.CancellationToken);
        using var arrived = await somebody.Http.GetAsync(returned.Headers.Location, TestContext.Current.CancellationToken);
        return arrived.Headers.Location?.OriginalString;
    }

    private sealed class Provider : IAsyncDisposable
    {
        private readonly WebApplication _site = Build();
        private readonly ConcurrentDictionary<string, string> _challenges = new();
        private object _user = new { };

        public void Vouch(object user) => _user = user;

        public async Task<string> StartAsync()
        {
            _site.MapGet("/authorize", (HttpRequest request) =>
            {
                _challenges["the code"] = request.Query["code_challenge"]!;
                return Results.Redirect(QueryHelpers.AddQueryString(request.Query["redirect_uri"]!, new Dictionary<string, string?> { ["code"] = "the code", ["state"] = request.Query["state"] }));
            });
            _site.MapPost("/token", async (HttpRequest request) =>
            {
                var form = await request.ReadFormAsync();
                var proof = WebEncoders.Base64UrlEncode(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
                return form["client_secret"] == "tin secret" && _challenges.TryRemove(form["code"].ToString(), out var challenge) && challenge == proof
                    ? Results.Json(new { access_token = "the token", token_type = "Bearer" })
                    : Results.BadRequest();
            });
            _site.MapGet("/user", (HttpRequest request) => request.Headers.Authorization == "Bearer the token" ? Results.Text(JsonSerializer.Serialize(_user), "application/json") : Results.Unauthorized());
            await _site.StartAsync(TestContext.Current.CancellationToken);
            return _site.Urls.First();
        }

        public ValueTask DisposeAsync() => _site.DisposeAsync();

        private static WebApplication Build()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders();
            return builder.Build();
        }
    }
}
