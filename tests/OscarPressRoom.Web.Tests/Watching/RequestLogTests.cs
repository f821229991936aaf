using System.Text.RegularExpressions;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Watching;

public sealed partial class RequestLogTests(ListeningRoom room) : IClassFixture<ListeningRoom>
{
    [Theory]
    [InlineData("GET", "/", "/", 200)]
    [InlineData("HEAD", "/events", "/events", 200)]
    [InlineData("GET", "/search?q=tin", "/search", 200)]
    [InlineData("GET", "/search.csv?q=tin", "/search.csv", 200)]
    [InlineData("GET", "/events/", "/events/", 301)]
    [InlineData("GET", "/nothing%0ahere", "/nothing%0Ahere", 404)]
    [InlineData("GET", "/status/500", "/status/500", 500)]
    [InlineData("GET", "/healthz", "/healthz", 200)]
    [InlineData("POST", "/admin/sign-in?return=%2Fadmin", "/admin/sign-in", 400)]
    [InlineData("GET", "/admin/invitations/00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff", "/admin/invitations/…", 410)]
    [InlineData("GET", "/Review/7-00112233445566778899aabbccddeeff00112233445566778899aabbccddee/", "/Review/7-…/", 301)]
    public async Task Each_request_is_one_line_without_query_or_secret(string method, string address, string logged, int status)
    {
        using var response = await SendAsync(method, address);
        var length = (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
        Assert.Equal(status, (int)response.StatusCode);
        var line = Line().Match(await LoggedAsync(response)).Groups;
        Assert.Equal((method, logged, $"{status}", $"{length}"), (line[1].Value, line[2].Value, line[3].Value, line[4].Value));
    }

    [Fact]
    public async Task Nothing_else_is_said_while_all_is_well()
    {
        using var response = await SendAsync("GET", "/people");
        await LoggedAsync(response);
        Assert.All(room.Log, line => Assert.StartsWith("RequestLog: ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_is_counted_as_it_is_sent()
    {
        using var compressed = await SendAsync("GET", "/events", ("Accept-Encoding", "br"));
        var sent = (await compressed.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
        Assert.Equal(["br"], compressed.Content.Headers.ContentEncoding);
        Assert.Contains($"{sent} bytes", await LoggedAsync(compressed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_unchanged_is_logged_as_that_and_not_as_a_failure()
    {
        using var first = await SendAsync("GET", "/films");
        using var second = await SendAsync("GET", "/films", ("If-None-Match", $"{first.Headers.ETag}"));
        Assert.Contains(" 304 ", await LoggedAsync(second), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_keeps_the_number_that_a_proxy_gave_it_and_a_kept_page_has_another_each_time()
    {
        using var first = await SendAsync("GET", "/about", ("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
        using var second = await SendAsync("GET", "/about");
        using var other = await SendAsync("GET", "/about", ("Request-Id", "|anything.1."));
        Assert.Equal("4bf92f3577b34da6a3ce929d0e0e4736", Id(first));
        Assert.Equal(3, new[] { Id(first), Id(second), Id(other) }.Distinct().Count());
        Assert.DoesNotContain("anything", Id(other), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_page_says_under_which_number_it_stands_in_the_log()
    {
        using var response = await SendAsync("GET", "/status/500");
        Assert.Equal(Id(response), (await PressRoom.ReadAsync(response)).Text("main code"));
    }

    private static string Id(HttpResponseMessage response) => Assert.Single(response.Headers.GetValues("X-Request-Id"));

    // The answer is there before its line is.
    private async Task<string> LoggedAsync(HttpResponseMessage response)
    {
        for (var patience = 0; patience < 200 && !Heard(); patience++)
            await Task.Delay(10, TestContext.Current.CancellationToken);
        return Assert.Single(room.Log, line => line.Contains(Id(response), StringComparison.Ordinal));

        bool Heard() => room.Log.Any(line => line.Contains(Id(response), StringComparison.Ordinal));
    }

    private async Task<HttpResponseMessage> SendAsync(string method, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await room.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    // RequestLog: GET /events 200 in 3.1 ms, 5120 bytes, 4bf92f3577b34da6a3ce929d0e0e4736
    [GeneratedRegex("^RequestLog: ([A-Z]+) (\\S+) ([0-9]{3}) in [0-9]+\\.[0-9] ms, ([0-9]+) bytes, [0-9a-f]{32}$")]
    private static partial Regex Line();
}
