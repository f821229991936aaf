using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Security;

/// <summary>Everything the site answers to, as the program itself lists it.</summary>
public sealed class EndpointTests(PressRoom room)
{
    // Whoever adds a page decides here that it is for everybody.
    private static readonly string[] Public =
    [
        "/", "/about", "/awards", "/awards/{slug}", "/coverage", "/events", "/events/{number:int:min(1)}", "/events/{number:int:min(1)}/{slug}",
        "/events/{number:int:min(1)}/{slug}/{anchor}", "/events/{number:int:min(1)}/{slug}.{extension}", "/cite/{number:int:min(1)}/{slug}/{anchor?}",
        "/cite/{number:int:min(1)}/{slug}.{extension}", "/cite/{number:int:min(1)}/{slug}/{anchor}.{extension}", "/feed.atom", "/films", "/films/{slug}",
        "/healthz", "/readyz", "/on-this-day", "/opensearch.xml", "/people", "/people/{slug}", "/random", "/report/{number:int:min(1)}/{slug}/{anchor}", "/robots.txt", "/search", "/search/help",
        "/search.json", "/search.csv", "/search.atom", "/search/suggest", "/sitemap.xml", "/sitemaps/{part:int:min(0)}.xml", "/status/404",
        "/status/410", "/status/{code:int:range(400,599)}", "/wordings/{number:int:min(1)}/{slug}", "/wordings/{number:int:min(1)}/{slug}/{anchor}",
        "/admin/sign-in", "/admin/sign-in/recovery", "/admin/sign-in/organisation", "/admin/invitations/{secret}", "/review/{id:int:min(1)}-{secret}", "/{**path:file}",
    ];

    // The failure pages answer in place of another, whatever was sent there.
    private static readonly string[] WithoutToken = ["/status/404", "/status/410", "/status/{code:int:range(400,599)}"];

    [Fact]
    public async Task Whoever_is_not_signed_in_gets_only_what_is_listed_as_public()
    {
        var closed = Endpoints().Where(endpoint => !Public.Contains(Pattern(endpoint))).ToList();
        Assert.Contains(closed, endpoint => Pattern(endpoint) == "/admin");
        foreach (var endpoint in closed)
        {
            foreach (var method in Methods(endpoint))
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), Address(endpoint));
                using var response = await room.Http.SendAsync(request, TestContext.Current.CancellationToken);
                var isClosed = (int)response.StatusCode is 401 or 403
                    || ((int)response.StatusCode == 302 && response.Headers.Location!.AbsolutePath == "/admin/sign-in");
                Assert.True(isClosed, $"{method} {Pattern(endpoint)} answers {(int)response.StatusCode} to everybody.");
            }
        }
    }

    [Fact]
    public void Nothing_is_listed_as_public_that_is_not_there() =>
        Assert.Empty(Public.Except(Endpoints().Select(Pattern)));

    [Fact]
    public async Task No_page_takes_a_form_without_its_token()
    {
        using var admin = await SignedIn.AsAdminAsync(room, "forms@press.example");
        var pages = Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null);
        foreach (var endpoint in pages.Where(endpoint => !WithoutToken.Contains(Pattern(endpoint))))
        {
            using var form = new FormUrlEncodedContent([new("Input.Email", "ada@press.example")]);
            using var response = await admin.Http.PostAsync(new Uri(Address(endpoint), UriKind.Relative), form, TestContext.Current.CancellationToken);
            Assert.True((int)response.StatusCode == 400, $"POST {Pattern(endpoint)} answers {(int)response.StatusCode} without a token.");
        }
    }

    [Fact]
    public async Task No_page_of_the_desk_is_kept_or_listed_by_anybody()
    {
        using var admin = await SignedIn.AsAdminAsync(room, "forms@press.example");
        foreach (var endpoint in Endpoints().Where(endpoint => Pattern(endpoint).StartsWith("/admin", StringComparison.Ordinal)))
        {
            using var response = await admin.Http.GetAsync(new Uri(Address(endpoint), UriKind.Relative), TestContext.Current.CancellationToken);
            if (!response.IsSuccessStatusCode)
                continue;

            Assert.True(response.Headers.CacheControl is { NoStore: true }, $"{Pattern(endpoint)} may be kept.");
            Assert.Empty(response.Content.Headers.ContentEncoding);
            if (response.Content.Headers.ContentType?.MediaType == "text/html")
                Assert.NotNull((await PressRoom.ReadAsync(response)).QuerySelector("meta[name=robots][content=noindex]"));
        }
    }

    // The style sheets, scripts and the icon are files of this project.
    private List<RouteEndpoint> Endpoints() =>
        [.. room.Services.GetRequiredService<EndpointDataSource>().Endpoints.Cast<RouteEndpoint>().Where(it => it.Metadata.GetMetadata<StaticAssetDescriptor>() is null)];

    private static string Pattern(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');

    // A page names none and takes them all.
    private static IReadOnlyList<string> Methods(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"];

    private static string Address(RouteEndpoint endpoint) =>
        "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(Sample))));

    private static string Sample(RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart { ParameterPolicies: [{ Content: "int" }, ..] } => "404",
        _ => "x",
    };
}
