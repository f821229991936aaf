using System.Net;
using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Caching;

public sealed class CachingTests(KeepingRoom room) : IClassFixture<KeepingRoom>, IDisposable
{
    // Whoever has a cookie, be it only of a form, is given nothing kept.
    private readonly HttpClient _reader = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = room.Http.BaseAddress };

    public void Dispose() => _reader.Dispose();

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
    public async Task What_is_asked_at_length_is_answered_and_not_kept()
    {
        var address = $"/search?q={new string('a', 600)}";
        using var first = await GetAsync(address);
        using var second = await GetAsync(address);

        Assert.Equal((HttpStatusCode.OK, false), (second.StatusCode, IsKept(second)));
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
    }

    [Fact]
    public async Task Another_question_or_another_encoding_is_another_page()
    {
        using var one = await GetAsync("/search?q=orchard");
        using var other = await GetAsync("/search?q=orchards");
        using var compressed = await GetAsync("/search?q=orchard", ("Accept-Encoding", "br"));

        Assert.False(IsKept(other) || IsKept(compressed));
        Assert.NotEqual(await BodyAsync(one), await BodyAsync(other));
        Assert.Equal("br", Assert.Single(compressed.Content.Headers.ContentEncoding));
    }

    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("br;q=0.5, gzip;q=0.9", "gzip")]
    [InlineData("gzip, odd;q=0.1", "gzip")]
    [InlineData("odd", "")]
    public async Task However_an_encoding_is_asked_for_the_page_is_kept_once_for_each_that_it_is_sent_in(string asked, string sent)
    {
        foreach (var encoding in (string[])["br", "gzip", ""])
            (await GetAsync("/people", ("Accept-Encoding", encoding))).Dispose();

        using var response = await GetAsync("/people", ("Accept-Encoding", asked));
        Assert.True(IsKept(response));
        Assert.Equal(sent, string.Join(' ', response.Content.Headers.ContentEncoding));
    }

    [Fact]
    public async Task Who_has_signed_in_is_given_no_kept_page_and_nobody_is_given_theirs()
    {
        using var ada = await SignedIn.AsAdminAsync(room);
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
        await ImportAsync("Wim Farley");
        using var changed = await GetAsync("/events/92", ("If-None-Match", tag));

        Assert.Equal((HttpStatusCode.NotModified, "", tag), (same.StatusCode, await BodyAsync(same), same.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Contains("Wim Farley", await BodyAsync(changed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_nobody_has_kept_is_the_same_to_a_reader_who_has_it_from_before_a_restart()
    {
        using var page = await GetAsync("/about?", ("Accept-Encoding", "br"));
        await using var restarted = new KeepingRoom();
        await restarted.InitializeAsync();
        var again = await KeptAnswer.OfAsync(restarted, "/about?", ("If-None-Match", page.Headers.ETag!.ToString()), ("Host", room.Http.BaseAddress!.Authority));

        Assert.Equal((HttpStatusCode.NotModified, "", page.Headers.ETag.ToString(), false), (again.Status, again.Body, again.Tag, again.IsKept));
    }

    [Fact]
    public async Task What_another_process_imports_is_seen_at_once()
    {
        using var before = await GetAsync("/people");
        using var kept = await GetAsync("/people");
        await ImportAsync("Tam Barley");
        using var after = await GetAsync("/people");

        Assert.Equal((true, false), (IsKept(kept), IsKept(after)));
        Assert.DoesNotContain("Tam Barley", await BodyAsync(kept), StringComparison.Ordinal);
        Assert.Contains("Tam Barley", await BodyAsync(after), StringComparison.Ordinal);
    }

    private async Task ImportAsync(string name)
    {
        await using var process = new OtherProcess(room);
        var report = await process.ImportAsync($"{name}.md", 92, "Directing", name, "Farm", "## Is it new?\n\nAs new as can be.");
        Assert.Equal(ImportOutcome.Imported, report.Outcome);
    }

    private async Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await _reader.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static bool IsKept(HttpResponseMessage response) => response.Headers.Age is not null;

    private static Task<string> BodyAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
