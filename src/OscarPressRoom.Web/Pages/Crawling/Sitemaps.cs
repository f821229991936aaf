using System.Xml;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Web.Pages.Twins;

namespace OscarPressRoom.Web.Pages.Crawling;

/// <summary>What search engines are to find, and where: an index of sitemaps, none longer than the protocol allows, and robots.txt that leads there.</summary>
internal static class Sitemaps
{
    /// <summary>The protocol's limit.</summary>
    public const int MostPages = 50_000;

    private static readonly XNamespace Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly string[] Fixed = [Addresses.Home, Addresses.Events, Addresses.Awards, Addresses.People, Addresses.Films, Addresses.Coverage, Addresses.OnThisDay, Addresses.SearchHelp, Addresses.About];

    public static void MapSitemaps(this WebApplication app)
    {
        app.MapMethods(Addresses.Sitemap, Twin.Methods, IndexAsync);
        app.MapMethods("/sitemaps/{part:int:min(0)}.xml", Twin.Methods, PartAsync);
        app.MapMethods(Addresses.Robots, Twin.Methods, (HttpContext context) => Results.Text($"""
            User-agent: *
            Disallow: {Addresses.SearchPage}?
            Disallow: {Addresses.SearchPage}.
            Disallow: {Addresses.Suggestions}
            Disallow: {Addresses.Random}

            Sitemap: {Addresses.Absolute(context.Request, Addresses.Sitemap)}

            """));
    }

    private static async Task<IResult> IndexAsync(HttpContext context, ArchiveContext archive, CancellationToken cancellation)
    {
        var pages = SitemapPage.All(archive);
        var parts = ((await pages.CountAsync(cancellation) + MostPages - 1) / MostPages) + 1;
        var entries = new List<XElement>();
        for (var part = 0; part < parts; part++)
        {
            var changed = part == 0 ? null : await Part(pages, part).MaxAsync(page => page.ChangedAt, cancellation);
            entries.Add(Entry(context, "sitemap", Addresses.SitemapPart(part), changed));
        }

        return Xml(new XElement(Protocol + "sitemapindex", entries));
    }

    private static async Task<IResult> PartAsync(HttpContext context, ArchiveContext archive, int part, CancellationToken cancellation)
    {
        if (part == 0)
            return Xml(new XElement(Protocol + "urlset", Fixed.Select(address => Entry(context, "url", address, null))));

        var pages = await Part(SitemapPage.All(archive), part).ToListAsync(cancellation);
        return pages.Count == 0
            ? Results.NotFound()
            : Xml(new XElement(Protocol + "urlset", pages.Select(page => Entry(context, "url", page.Address, page.ChangedAt))));
    }

    // The site's own pages are part 0, those of the archive begin with part 1.
    private static IQueryable<SitemapPage> Part(IQueryable<SitemapPage> pages, int part) =>
        pages.OrderBy(page => page.Kind).ThenBy(page => page.Id).Skip((int)Math.Min((part - 1L) * MostPages, int.MaxValue)).Take(MostPages);

    private static XElement Entry(HttpContext context, string name, string address, string? changed) => new(
        Protocol + name,
        new XElement(Protocol + "loc", Addresses.Absolute(context.Request, address)),
        changed is null ? null : new XElement(Protocol + "lastmod", changed[..10]));

    private static IResult Xml(XElement root) => Results.Stream(
        async stream =>
        {
            await using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Async = true });
            await root.SaveAsync(xml, CancellationToken.None);
        },
        "application/xml; charset=utf-8");
}
