using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Security;

/// <summary>A site behind a proxy that speaks HTTPS for it.</summary>
public sealed class HeaderTests : IAsyncLifetime
{
    private readonly ConfiguredRoom _room = new(("Proxy:Known", "127.0.0.0/8, ::1"), ("Limits:SignInsPerMinute", "1"));

    public ValueTask InitializeAsync() => _room.InitializeAsync();

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Theory]
    [InlineData("GET", "/", 200)]
    [InlineData("GET", "/site.css", 200)]
    [InlineData("GET", "/events/", 301)]
    [InlineData("GET", "/admin", 302)]
    [InlineData("POST", "/admin/sign-in", 400)]
    [InlineData("GET", "/nothing-here", 404)]
    [InlineData("PUT", "/events", 405)]
    [InlineData("GET", "/admin/invitations/none", 410)]
    [InlineData("GET", "/status/500", 500)]
    public async Task Every_kind_of_answer_keeps_its_doors_closed(string method, string address, int status)
    {
        using var response = await SendAsync(method, address, "https");
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(
            "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("max-age=31536000", Assert.Single(response.Headers.GetValues("Strict-Transport-Security")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("strict-origin-when-cross-origin", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task Under_HTTPS_cookies_are_for_HTTPS_alone()
    {
        using var secure = await SendAsync("GET", "/admin/sign-in", "https");
        using var plain = await SendAsync("GET", "/admin/sign-in", "http");
        Assert.Contains("; secure", Assert.Single(secure.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        Assert.Contains("; httponly", Assert.Single(secure.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        Assert.DoesNotContain("; secure", Assert.Single(plain.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        Assert.False(plain.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Nobody_but_a_known_proxy_is_believed()
    {
        await using var room = new ConfiguredRoom(("Proxy:Known", "10.0.0.5"));
        await room.InitializeAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/admin/sign-in");
        request.Headers.Add("X-Forwarded-Proto", "https");
        using var response = await room.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.False(response.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Each_caller_behind_a_known_proxy_has_a_limit_of_its_own()
    {
        Assert.Equal((400, 429, 400), (await StatusAsync("192.0.2.1"), await StatusAsync("192.0.2.1"), await StatusAsync("192.0.2.2")));

        async Task<int> StatusAsync(string caller)
        {
            using var response = await SendAsync("POST", "/admin/sign-in", "https", caller);
            return (int)response.StatusCode;
        }
    }

    [Fact]
    public async Task A_form_that_is_larger_than_any_of_ours_is_turned_away()
    {
        using var content = new ByteArrayContent(new byte[2 * 1024 * 1024]);
        content.Headers.ContentType = new("application/x-www-form-urlencoded");
        using var response = await _room.Http.PostAsync(new Uri("/admin/sign-in", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(413, (int)response.StatusCode);
        Assert.Equal("This is too much at once", (await PressRoom.ReadAsync(response)).Text("h1"));
    }

    private async Task<HttpResponseMessage> SendAsync(string method, string address, string scheme, string caller = "192.0.2.9")
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        request.Headers.Add("X-Forwarded-Proto", scheme);
        request.Headers.Add("X-Forwarded-For", caller);
        return await _room.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
