using Xunit;

namespace OscarPressRoom.Web.Tests.Caching;

/// <summary>At a site where nothing changes: while something does, its words are read seldom, and what is made with those from before is not kept.</summary>
public sealed class MadeOnceTests(KeepingRoom room) : IClassFixture<KeepingRoom>
{
    [Theory]
    [InlineData("/events/91/ada-quill")]
    [InlineData("/search?q=lighthouse")]
    [InlineData("/search/suggest?q=ada")]
    [InlineData("/events/91/ada-quill.json")]
    public async Task A_public_page_is_made_once(string address)
    {
        await room.ReadWordsAsync();
        using var first = await GetAsync(address);
        using var second = await GetAsync(address);

        Assert.Equal((false, true), (first.Headers.Age is not null, second.Headers.Age is not null));
        Assert.Equal(await BodyAsync(first), await BodyAsync(second));
        Assert.Equal("public, no-cache", first.Headers.CacheControl!.ToString());
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.True(second.Headers.Contains("Content-Security-Policy"));
        Assert.Single(second.Headers.GetValues("X-Frame-Options"));
    }

    private Task<HttpResponseMessage> GetAsync(string address) => room.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    private static Task<string> BodyAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
