using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Security;

public sealed class LimitTests
{
    [Theory]
    [InlineData("/search?q=tin")]
    [InlineData("/search.json?q=tin")]
    [InlineData("/search/suggest?q=tin")]
    public async Task Whoever_searches_without_end_is_told_when_to_come_back(string address)
    {
        await using var room = new ConfiguredRoom(("Limits:SearchesPerMinute", "3"));
        await room.InitializeAsync();
        // Another each time: what is kept from the last one costs nothing, and is not counted.
        for (var search = 0; search < 3; search++)
            Assert.True((await GetAsync(room, $"{address}{search}")).IsSuccessStatusCode);

        using var refused = await GetAsync(room, $"{address}3");

        Assert.Equal(429, (int)refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        var page = await PressRoom.ReadAsync(refused);
        Assert.Equal("Too many requests", page.Text("h1"));
        Assert.Equal("Too much came from your network address in a short time. Wait a minute and try again.", page.Text(".lede"));
        Assert.True((await GetAsync(room, "/events")).IsSuccessStatusCode);
    }

    [Fact]
    public async Task Passwords_are_not_tried_without_end_and_the_form_can_still_be_seen()
    {
        await using var room = new ConfiguredRoom(("Limits:SignInsPerMinute", "2"));
        await room.InitializeAsync();
        using var somebody = SignedIn.AsNobody(room);
        var page = await somebody.PageAsync("/admin/sign-in");
        var statuses = new List<int>();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            using var answer = await somebody.SubmitAsync(page, "Sign in", ("Input.Email", $"{attempt}@press.example"), ("Input.Password", "never heard of it"));
            statuses.Add((int)answer.StatusCode);
        }

        Assert.Equal([200, 200, 429], statuses);
        Assert.Equal("Sign in", (await somebody.PageAsync("/admin/sign-in")).Text("h1"));
    }

    [Fact]
    public async Task Whoever_has_no_address_is_counted_too_and_can_still_see_the_form()
    {
        await using var room = new SocketRoom();
        await room.InitializeAsync();
        using var somebody = SignedIn.AsNobody(room);
        var page = await somebody.PageAsync("/admin/sign-in");
        var statuses = new List<int>();
        for (var attempt = 0; attempt < 2; attempt++)
        {
            using var answer = await somebody.SubmitAsync(page, "Sign in", ("Input.Email", $"{attempt}@press.example"), ("Input.Password", "never heard of it"));
            statuses.Add((int)answer.StatusCode);
        }

        Assert.Equal([200, 429], statuses);
        Assert.Equal("Sign in", (await somebody.PageAsync("/admin/sign-in")).Text("h1"));
    }

    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8:1:2::7", "20010DB800010002")]
    [InlineData("2001:db8:1:2:9:9:9:9", "20010DB800010002")]
    public void A_whole_network_is_one_caller_where_a_customer_has_one(string address, string caller) =>
        Assert.Equal(caller, RequestLimits.Caller(IPAddress.Parse(address)));

    private static Task<HttpResponseMessage> GetAsync(PressRoom room, string address) =>
        room.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>A site whose callers have no address, as if they came through a Unix socket.</summary>
    private sealed class SocketRoom : PressRoom, IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, then) =>
            {
                context.Connection.RemoteIpAddress = null;
                return then(context);
            });
            next(app);
        };

        protected override Task FillAsync() => Task.CompletedTask;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Limits:SignInsPerMinute", "1");
            builder.ConfigureTestServices(services => services.AddSingleton<IStartupFilter>(this));
        }
    }
}
