using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Caching;

public sealed class CachingTests : IAsyncLifetime
{
    private readonly PressRoom _room = new();

    public ValueTask InitializeAsync() => _room.InitializeAsync();

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Theory]
    [InlineData("/events/91/ada-quill")]
    [InlineData("/search?q=lighthouse")]
    [InlineData("/search/suggest?q=ada")]
    [InlineData("/events/91/ada-quill.json")]
    public async Task A_public_page_is_made_once(string address)
    {
        using var first = await GetAsync(address);
        using var second = await GetAsync(address);

        Assert.Equal((false, true), (IsKept(first), IsKept(second)));
        Assert.Equal(await BodyAsync(first), await BodyAsync(second));
        Assert.Equal("public, no-cache", first.Headers.CacheControl!.ToString());
        Assert.True(second.Headers.Contains("Content-Security-Policy"));
        Assert.Single(second.Headers.GetValues("X-Frame-Options"));
    }

    [Theory]
    [InlineData("/random")]
    [InlineData("/readyz")]
    [InlineData("/nothing-here")]
    [InlineData("/site.css")]
    [InlineData("/admin/sign-in")]
    public async Task What_differs_each_time_is_never_kept(string address)
    {
        using var first = await GetAsync(address);
        using var second = await GetAsync(address);

        Assert.Equal((false, false), (IsKept(first), IsKept(second)));
    }

    [Fact]
    public async Task Another_question_or_another_encoding_is_another_page()
    {
        using var one = await GetAsync("/search?q=lighthouse");
        using var other = await GetAsync("/search?q=orchard");
        using var compressed = await GetAsync("/search?q=lighthouse", ("Accept-Encoding", "br"));

        Assert.False(IsKept(other) || IsKept(compressed));
        Assert.NotEqual(await BodyAsync(one), await BodyAsync(other));
        Assert.Equal("br", Assert.Single(compressed.Content.Headers.ContentEncoding));
    }

    [Fact]
    public async Task Who_has_signed_in_is_given_no_kept_page_and_nobody_is_given_theirs()
    {
        using var ada = await SignedIn.AsAdminAsync(_room);
        using var theirs = await ada.Http.GetAsync(new Uri("/events", UriKind.Relative), TestContext.Current.CancellationToken);
        using var first = await GetAsync("/events");
        using var again = await ada.Http.GetAsync(new Uri("/events", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.False(IsKept(theirs) || IsKept(first) || IsKept(again));
        Assert.Null(again.Headers.ETag);
    }

    [Fact]
    public async Task A_reader_who_has_the_page_is_told_that_it_is_the_same_until_it_is_not()
    {
        using var page = await GetAsync("/events/92");
        var tag = page.Headers.ETag!.ToString();
        using var same = await GetAsync("/events/92", ("If-None-Match", tag));
        await ImportAsync();
        using var changed = await GetAsync("/events/92", ("If-None-Match", tag));

        Assert.Equal((HttpStatusCode.NotModified, ""), (same.StatusCode, await BodyAsync(same)));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Contains("Wim Farley", await BodyAsync(changed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_process_imports_is_seen_at_once()
    {
        using var before = await GetAsync("/people");
        using var kept = await GetAsync("/people");
        await ImportAsync();
        using var after = await GetAsync("/people");

        Assert.Equal((true, false), (IsKept(kept), IsKept(after)));
        Assert.DoesNotContain("Wim Farley", await BodyAsync(kept), StringComparison.Ordinal);
        Assert.Contains("Wim Farley", await BodyAsync(after), StringComparison.Ordinal);
    }

    // By connections of its own, as a command has them.
    private async Task ImportAsync()
    {
        var settings = _room.Services.GetRequiredService<ArchiveSettings>();
        await using var services = new ServiceCollection().AddLogging().AddArchive(settings.ConnectionString, settings.Root).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<Importer>().ImportAsync("farley.md", Encoding.UTF8.GetBytes("""
            ---
            event: 92
            winners:
              - award: Directing
                credit: Wim Farley
            ---

            ## Is it new?

            As new as can be.
            """), by: "a command");
        Assert.Equal(ImportOutcome.Imported, report.Outcome);
    }

    private async Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await _room.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static bool IsKept(HttpResponseMessage response) => response.Headers.Age is not null;

    private static Task<string> BodyAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
