using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Limits;

/// <summary>Whoever dawdles, or sends more than any page takes, is cut off.</summary>
public sealed class ClientLimitTests : IAsyncLifetime
{
    private const string Form = "POST /admin/sign-in HTTP/1.1\r\nHost: press.example\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    private readonly ConfiguredRoom _room = new(("Limits:ClientSeconds", "2"));

    public ValueTask InitializeAsync() => _room.InitializeAsync();

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task Whoever_does_not_come_to_an_end_is_not_waited_for()
    {
        var answers = await Task.WhenAll(
            AnswerAsync("GET / HTTP/1.1\r\nHost: press.example\r\n"),
            AnswerAsync($"{Form}Content-Length: 1000\r\n\r\na"));

        Assert.StartsWith("HTTP/1.1 408 ", answers[0], StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 4", answers[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_larger_than_any_request_of_ours_is_refused_by_its_number()
    {
        var much = new string('a', 200_000);
        Assert.StartsWith("HTTP/1.1 431 ", await AnswerAsync($"GET / HTTP/1.1\r\nHost: press.example\r\nX-Much: {much}\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 431 ", await AnswerAsync($"GET / HTTP/1.1\r\nHost: press.example\r\n{string.Concat(Enumerable.Repeat("X: y\r\n", 200))}\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 414 ", await AnswerAsync($"GET /{much} HTTP/1.1\r\nHost: press.example\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 413 ", await AnswerAsync($"{Form}Content-Length: 2000000\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/feed.atom", "HTTP/1.0", "", 400)]
    [InlineData("/search.atom?q=tin", "HTTP/1.0", "", 400)]
    [InlineData("/feed.atom", "HTTP/1.1", "Host:\r\nConnection: close\r\n", 400)]
    [InlineData("/feed.atom", "HTTP/1.1", "Host: a..b:70000\r\nConnection: close\r\n", 400)]
    [InlineData("/", "HTTP/1.1", "Host: a..b:70000\r\nConnection: close\r\n", 400)]
    [InlineData("/", "HTTP/1.0", "", 200)]
    [InlineData("/feed.atom", "HTTP/1.1", "Host: press.example\r\nConnection: close\r\n", 200)]
    public async Task Only_what_needs_no_whole_address_is_given_to_whoever_names_no_host(string address, string version, string headers, int status) =>
        Assert.StartsWith($"HTTP/1.1 {status} ", await AnswerAsync($"GET {address} {version}\r\n{headers}\r\n"), StringComparison.Ordinal);

    private async Task<string> AnswerAsync(string sent)
    {
        using var client = await RawClient.ConnectAsync(_room);
        try
        {
            await client.SendAsync(sent);
        }
        catch (IOException)
        {
            // Refused before it was all sent: the answer is there all the same.
        }

        return await client.ReadToEndAsync();
    }
}
