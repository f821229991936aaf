using System.Diagnostics;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Security.Hostile;

/// <summary>Paths, queries and headers that somebody made up.</summary>
public sealed class AddressTests(PressRoom room)
{
    private const string Pair = "/events/86/mara-quist/where-did-it-begin";

    // Every name that any page reads.
    private static readonly string[] Names =
        ["q", "in", "sort", "after", "page", "by", "find", "hit", "v", "letter", "before", "wording", "report", "sent", "too", "returnUrl", "number", "slug", "handler", "Input.Email"];

    private static readonly string[] Headers =
        ["Accept", "Accept-Language", "Accept-Encoding", "Cookie", "If-None-Match", "If-Modified-Since", "Range", "Referer", "Origin", "Authorization", "Content-Type", "User-Agent",
         "X-Forwarded-For", "X-Forwarded-Proto", "Forwarded", "traceparent", "tracestate", "baggage", "X-HTTP-Method-Override", "Upgrade", "Expect"];

    [Fact]
    public async Task No_word_in_any_path_breaks_a_page()
    {
        var patterns = room.Services.GetRequiredService<EndpointDataSource>().Endpoints.Cast<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && endpoint.RoutePattern.Parameters.Any(IsText))
            .Select(endpoint => endpoint.RoutePattern).ToList();
        Assert.True(patterns.Count > 10, $"Only {patterns.Count} patterns take a word.");
        await EachAsync(Naughty.Strings.Select((naughty, place) => (naughty, place)), async it =>
        {
            // Each pattern sees every third, and each string a third of the patterns.
            foreach (var pattern in patterns.Where((_, place) => (place + it.place) % 3 == 0))
                await AskAsync("/" + string.Join('/', pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => Filled(part, it.naughty))))), it.naughty);
        });
    }

    [Fact]
    public Task No_word_in_any_query_breaks_a_page() => EachAsync(Naughty.Strings.Select((naughty, place) => (naughty, place)), async it =>
    {
        var query = string.Join('&', Names.Select(name => $"{name}={Uri.EscapeDataString(it.naughty)}"));
        await AskAsync($"/search?q={Uri.EscapeDataString(it.naughty)}", it.naughty);
        string[] others = ["/search.json", "/search.csv", "/search.atom", "/search/suggest", "/", "/people", "/films", "/events", "/awards", "/events/86/ada-marsh", "/cite/86/ada-marsh", Pair, "/random", "/admin/sign-in"];
        foreach (var address in others.Where((_, place) => (place + it.place) % 4 == 0))
            await AskAsync($"{address}?{query}", it.naughty);
    });

    [Fact]
    public Task No_header_breaks_a_page() => EachAsync(Naughty.Strings, async naughty =>
    {
        var head = string.Concat(Headers.Select(name => $"{name}: {naughty}\r\n"));
        Assert.InRange(await Raw.StatusAsync(room, $"GET /search?q=tin HTTP/1.1\r\nHost: localhost\r\n{head}\r\n"), 100, 499);
        Assert.InRange(await Raw.StatusAsync(room, $"GET / HTTP/1.1\r\nHost: {naughty}\r\n\r\n"), 100, 499);
    });

    [Fact]
    public Task No_request_line_breaks_the_site() => EachAsync(Naughty.Strings, async naughty =>
    {
        Assert.InRange(await Raw.StatusAsync(room, $"GET /{naughty} HTTP/1.1\r\nHost: localhost\r\n\r\n"), 100, 499);
        Assert.InRange(await Raw.StatusAsync(room, $"{naughty} / HTTP/1.1\r\nHost: localhost\r\n\r\n"), 100, 499);
    });

    private async Task AskAsync(string address, string naughty)
    {
        // As it is written: what climbs or doubles a slash is sent so.
        var uri = new Uri(room.Http.BaseAddress!.GetLeftPart(UriPartial.Authority) + address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var answer = await room.Http.GetAsync(uri, TestContext.Current.CancellationToken);
        await answer.AssertUnharmedAsync(naughty);
    }

    private static Task EachAsync<T>(IEnumerable<T> strings, Func<T, Task> ask) =>
        Parallel.ForEachAsync(strings, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = TestContext.Current.CancellationToken }, async (it, _) => await ask(it));

    private static bool IsText(RoutePatternParameterPart part) => part.ParameterPolicies is not [{ Content: "int" }, ..];

    private static string Filled(RoutePatternPart part, string naughty) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter when IsText(parameter) => Uri.EscapeDataString(naughty),
        RoutePatternParameterPart => "86",
        _ => throw new UnreachableException(),
    };
}
