using System.Globalization;
using Microsoft.AspNetCore.Html;
using OscarPressRoom.Web.Pages.Awards;

namespace OscarPressRoom.Web.Pages;

/// <summary>What a page is about, in the words of schema.org.</summary>
internal static class LinkedData
{
    private const string SiteName = "Oscar Press Room";

    /// <summary>The page's own thing and the way to it, one script block each.</summary>
    public static IEnumerable<IHtmlContent> Of(HttpRequest request, Head head)
    {
        if (head.Thing is { } thing)
            yield return new HtmlString(thing.ToJson());
        if (head.Above.Count > 0)
            yield return new HtmlString(Breadcrumbs(request, head).ToJson());
    }

    /// <param name="wins">Of those who speak.</param>
    public static LinkedThing Article(
        HttpRequest request, string address, string title, DateTimeOffset added, DateTimeOffset changed, IEnumerable<Win> wins, string? source, Head.Link? container = null) => new(
        "Article",
        ("headline", Shortened.To(110, title)),
        ("url", Addresses.Absolute(request, address)),
        ("inLanguage", "en"),
        ("datePublished", added.ToString("O", CultureInfo.InvariantCulture)),
        ("dateModified", changed.ToString("O", CultureInfo.InvariantCulture)),
        ("about", wins.SelectMany(win => win.People).DistinctBy(person => person.Slug)
            .Select(person => Reference(request, "Person", new(person.Name, Addresses.Person(person.Slug)))).ToList()),
        ("isBasedOn", source),
        ("isPartOf", container is null ? null : Reference(request, "Article", container)),
        ("author", Organization(request)),
        ("publisher", Organization(request)));

    public static LinkedThing Event(HttpRequest request, int number, string name, DateOnly? date, string? venue, string? city) => new(
        "Event",
        ("name", name),
        ("url", Addresses.Absolute(request, Addresses.Event(number))),
        ("startDate", date?.ToString("O", CultureInfo.InvariantCulture)),
        ("location", venue is null ? null : new LinkedThing("Place", ("name", venue), ("address", city))));

    public static LinkedThing Person(HttpRequest request, string slug, string name, IEnumerable<string> otherNames, IEnumerable<string> awards) => new(
        "Person",
        ("name", name),
        ("url", Addresses.Absolute(request, Addresses.Person(slug))),
        ("alternateName", otherNames.ToList()),
        ("award", awards.ToList()));

    private static LinkedThing Breadcrumbs(HttpRequest request, Head head)
    {
        Head.Link[] way = [new("Home", Addresses.Home), .. head.Above, new(head.Name ?? head.Title, head.Address)];
        var steps = way.Select((link, place) => new LinkedThing("ListItem", ("position", place + 1), ("name", link.Name), ("item", Addresses.Absolute(request, link.Address))));
        return new("BreadcrumbList", ("itemListElement", steps.ToList()));
    }

    private static LinkedThing Organization(HttpRequest request) => Reference(request, "Organization", new(SiteName, Addresses.Home));

    private static LinkedThing Reference(HttpRequest request, string type, Head.Link link) => new(
        type,
        (type == "Article" ? "headline" : "name", link.Name),
        ("url", Addresses.Absolute(request, link.Address)));
}
