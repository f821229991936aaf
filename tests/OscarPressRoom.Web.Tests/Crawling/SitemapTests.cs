using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Crawling;

public sealed class SitemapTests(CorrectedRoom room) : IClassFixture<CorrectedRoom>
{
    [Fact]
    public async Task The_sitemaps_list_every_page_once_with_the_day_that_it_changed_and_each_answers()
    {
        var pages = await PagesAsync(room);

        Assert.Equal(pages.Distinct(), pages);
        Assert.Equal(
            ["/", "/about", "/awards", "/awards/directing", "/coverage", "/events", "/events/86", "/events/86/ines-falk", "/events/86/ines-falk/did-you-carry-the-tin", "/events/86/ines-falk/what-did-the-harbour-say", "/events/87", "/films", "/films/tin-moon", "/on-this-day", "/people", "/people/ines-falk", "/search/help"],
            pages.Order(StringComparer.Ordinal));
        foreach (var address in pages)
        {
            var page = await room.PageAsync(address);
            Assert.Null(page.QuerySelector("meta[name=robots]"));
            Assert.Equal(address, new Uri(Assert.Single(page.Links("link[rel=canonical]"))).AbsolutePath);
        }
    }

    [Fact]
    public async Task A_conversation_kept_from_search_engines_says_so_on_each_of_its_pages()
    {
        foreach (var address in (string[])["/events/87/bo-lind", "/events/87/bo-lind/is-this-for-everybody"])
        {
            var page = await room.PageAsync(address);
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
            Assert.Empty(page.QuerySelectorAll("link[rel=canonical], script[type='application/ld+json']"));
        }

        Assert.DoesNotContain("Not for lists", await ReadAsync(room, "/feed.atom"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whose_conversations_are_all_kept_from_search_engines_is_kept_from_them_too()
    {
        foreach (var address in (string[])["/people/bo-lind", "/films/paper-gull"])
            Assert.Equal("noindex", (await room.PageAsync(address)).QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Fact]
    public async Task A_sitemap_of_more_pages_than_one_may_hold_is_split()
    {
        await using var large = new CorrectedRoom();
        await large.InitializeAsync();
        await using (var scope = large.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<ArchiveContext>().Database.ExecuteSqlAsync($"""
                with recursive Number (N) as (select 1 union all select N + 1 from Number where N < 50000)
                insert into Person (Name, Slug) select 'Somebody', 'somebody-' || N from Number
                """, TestContext.Current.CancellationToken);
        }

        var index = await XmlAsync(large, "/sitemap.xml");
        var counts = new List<int>();
        foreach (var part in Locations(index))
            counts.Add(Locations(await XmlAsync(large, part)).Count);

        Assert.Equal([9, 50_000, 8], counts);
        Assert.Equal(404, (int)(await large.Http.GetAsync(new Uri("/sitemaps/3.xml", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Robots_are_led_to_the_sitemap_and_kept_from_results()
    {
        var lines = (await ReadAsync(room, "/robots.txt")).Split('\n');

        Assert.Equal(["User-agent: *", "Disallow: /search?", "Disallow: /search.", "Disallow: /search/suggest", "Disallow: /random"], lines[..5]);
        Assert.Contains($"Sitemap: {room.Http.BaseAddress}sitemap.xml", lines);
    }

    private static async Task<List<string>> PagesAsync(PressRoom room)
    {
        var pages = new List<string>();
        foreach (var part in Locations(await XmlAsync(room, "/sitemap.xml")))
            pages.AddRange(Locations(await XmlAsync(room, part)));
        return pages;
    }

    private static List<string> Locations(XDocument sitemap) => [.. sitemap.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => new Uri(element.Value).AbsolutePath)];

    /// <summary>The document, read by a reader that refuses whatever the protocol does.</summary>
    private static async Task<XDocument> XmlAsync(PressRoom room, string address)
    {
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, DtdProcessing = DtdProcessing.Prohibit };
        settings.Schemas.Add(null, Path.Combine(AppContext.BaseDirectory, "Crawling", "sitemap.xsd"));
        settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings;
        settings.ValidationEventHandler += (_, found) => Assert.Fail($"{address}: {found.Message}");
        using var reader = XmlReader.Create(new StringReader(await ReadAsync(room, address)), settings);
        return XDocument.Load(reader);
    }

    private static Task<string> ReadAsync(PressRoom room, string address) => room.Http.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
}
