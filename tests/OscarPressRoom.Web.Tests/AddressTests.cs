using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests;

/// <summary>Every address: its status, its type, and that nothing foreign can get in.</summary>
public sealed class AddressTests(PressRoom room)
{
    [Theory]
    [InlineData("/", 200, "text/html")]
    [InlineData("/events", 200, "text/html")]
    [InlineData("/events/91", 200, "text/html")]
    [InlineData("/events/90", 200, "text/html")]
    [InlineData("/events/89", 200, "text/html")]
    [InlineData("/events/99", 404, "text/html")]
    [InlineData("/events/0", 404, "text/html")]
    [InlineData("/events/-1", 404, "text/html")]
    [InlineData("/events/99999999999999999999", 404, "text/html")]
    [InlineData("/events/oscars", 404, "text/html")]
    [InlineData("/events/91/ada-quill", 200, "text/html")]
    [InlineData("/events/91/ada-quill-2", 200, "text/html")]
    [InlineData("/events/90/chloe-marin", 200, "text/html")]
    [InlineData("/events/90/ada-quill", 404, "text/html")]
    [InlineData("/events/91/nobody", 404, "text/html")]
    [InlineData("/events/91/ada-quill/opening", 200, "text/html")]
    [InlineData("/events/91/ada-quill/you-won-twice-tonight", 200, "text/html")]
    [InlineData("/events/91/ada-quill/gone", 404, "text/html")]
    [InlineData("/events/91/ada-quill/opening/further", 404, "text/html")]
    [InlineData("/events/91/ada-quill.md", 200, "text/markdown")]
    [InlineData("/events/91/ada-quill.txt", 200, "text/plain")]
    [InlineData("/events/91/ada-quill.json", 200, "application/json")]
    [InlineData("/events/91/ada-quill.exe", 404, "text/html")]
    [InlineData("/events/91/nobody.md", 404, "text/html")]
    [InlineData("/cite/91/ada-quill", 200, "text/html")]
    [InlineData("/cite/91/nobody", 404, "text/html")]
    [InlineData("/cite/91/ada-quill/opening", 200, "text/html")]
    [InlineData("/cite/91/ada-quill/gone", 404, "text/html")]
    [InlineData("/cite/91/ada-quill.bib", 200, "application/x-bibtex")]
    [InlineData("/cite/91/ada-quill.exe", 404, "text/html")]
    [InlineData("/cite/91/ada-quill/opening.ris", 200, "application/x-research-info-systems")]
    [InlineData("/cite/91/ada-quill/opening.json", 200, "application/vnd.citationstyles.csl+json")]
    [InlineData("/cite/91/ada-quill/gone.json", 404, "text/html")]
    [InlineData("/wordings/91/ada-quill", 200, "text/html")]
    [InlineData("/wordings/91/nobody", 404, "text/html")]
    [InlineData("/wordings/91/ada-quill/opening", 200, "text/html")]
    [InlineData("/wordings/91/ada-quill/gone", 404, "text/html")]
    [InlineData("/feed.atom", 200, "application/atom+xml")]
    [InlineData("/sitemap.xml", 200, "application/xml")]
    [InlineData("/sitemaps/0.xml", 200, "application/xml")]
    [InlineData("/sitemaps/1.xml", 200, "application/xml")]
    [InlineData("/sitemaps/2.xml", 404, "text/html")]
    [InlineData("/robots.txt", 200, "text/plain")]
    [InlineData("/scripts/copy.js", 200, "text/javascript")]
    [InlineData("/status/410", 410, "text/html")]
    [InlineData("/awards", 200, "text/html")]
    [InlineData("/awards/directing", 200, "text/html")]
    [InlineData("/awards/best-stunt-ensemble", 200, "text/html")]
    [InlineData("/awards/best-picture", 200, "text/html")]
    [InlineData("/awards/best-catering", 404, "text/html")]
    [InlineData("/people", 200, "text/html")]
    [InlineData("/people/ada-quill", 200, "text/html")]
    [InlineData("/people/nobody", 404, "text/html")]
    [InlineData("/films", 200, "text/html")]
    [InlineData("/films/the-glass-orchard", 200, "text/html")]
    [InlineData("/films/nothing", 404, "text/html")]
    [InlineData("/people?letter=%00", 200, "text/html")]
    [InlineData("/coverage", 200, "text/html")]
    [InlineData("/on-this-day", 200, "text/html")]
    [InlineData("/search", 200, "text/html")]
    [InlineData("/search?q=orchard", 200, "text/html")]
    [InlineData("/search/help", 200, "text/html")]
    [InlineData("/search.json", 200, "application/json")]
    [InlineData("/search.csv", 200, "text/csv")]
    [InlineData("/search.atom", 200, "application/atom+xml")]
    [InlineData("/search.pdf?q=orchard", 404, "text/html")]
    [InlineData("/search/suggest", 200, "application/x-suggestions+json")]
    [InlineData("/opensearch.xml", 200, "application/opensearchdescription+xml")]
    [InlineData("/about", 200, "text/html")]
    [InlineData("/healthz", 200, "text/plain")]
    [InlineData("/readyz", 200, "text/plain")]
    [InlineData("/site.css", 200, "text/css")]
    [InlineData("/favicon.svg", 200, "image/svg+xml")]
    [InlineData("/nothing-here", 404, "text/html")]
    [InlineData("/%3Cscript%3E", 404, "text/html")]
    [InlineData("/status/404", 404, "text/html")]
    [InlineData("/status/500", 500, "text/html")]
    [InlineData("/status/200", 404, "text/html")]
    public async Task An_address_answers_with_its_status_and_type_and_closed_doors(string address, int status, string type)
    {
        using var response = await GetAsync(address);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        AssertClosed(response);
    }

    [Theory]
    [InlineData("/Events/91/ADA-Quill", "/events/91/ada-quill")]
    [InlineData("/events/", "/events")]
    [InlineData("/events//91/", "/events/91")]
    [InlineData("/events/091", "/events/91")]
    [InlineData("/events/+91", "/events/91")]
    [InlineData("/events/91%20", "/events/91")]
    [InlineData("/cite/%2091/Ada-Quill", "/cite/91/ada-quill")]
    [InlineData("/Search?q=Orchard&page=2", "/search?q=Orchard&page=2")]
    [InlineData("//example.com/", "/example.com")]
    [InlineData("/\\example.com/", "/%5Cexample.com")]
    public async Task Another_spelling_of_an_address_leads_to_the_plain_one_for_good(string address, string plain)
    {
        // As it stands: Uri would tidy it up before it is sent.
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(room.Http.BaseAddress!.GetLeftPart(UriPartial.Authority) + address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        using var response = await room.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(301, (int)response.StatusCode);
        Assert.Equal(plain, response.Headers.Location?.OriginalString);
        AssertClosed(response);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task A_page_that_takes_no_forms_refuses_every_other_method(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/events");
        using var response = await room.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.InRange((int)response.StatusCode, 400, 405);
        AssertClosed(response);
    }

    private static void AssertClosed(HttpResponseMessage response)
    {
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.NotEmpty(response.Headers.GetValues("Referrer-Policy"));
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    private Task<HttpResponseMessage> GetAsync(string address) =>
        room.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
}
