using System.Globalization;
using System.Text.Json.Nodes;
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
            yield return Block(thing);
        if (head.Above.Count > 0)
            yield return Block(Breadcrumbs(request, head));
    }

    /// <param name="wins">Of those who speak.</param>
    public static JsonObject Article(
        HttpRequest request, string address, string title, DateTimeOffset added, DateTimeOffset changed, IEnumerable<Win> wins, string? source, Head.Link? container = null) => Thing(
        "Article",
        ("headline", Shortened.To(110, title)),
        ("url", Addresses.Absolute(request, address)),
        ("inLanguage", "en"),
        ("datePublished", added.ToString("O", CultureInfo.InvariantCulture)),
        ("dateModified", changed.ToString("O", CultureInfo.InvariantCulture)),
        ("about", new JsonArray([.. wins.SelectMany(win => win.People).DistinctBy(person => person.Slug)
            .Select(person => Reference(request, "Person", new(person.Name, Addresses.Person(person.Slug))))])),
        ("isBasedOn", source),
        ("isPartOf", container is null ? null : Reference(request, "Article", container)),
        ("author", Organization(request)),
        ("publisher", Organization(request)));

    public static JsonObject Event(HttpRequest request, int number, string name, DateOnly? date, string? venue, string? city) => Thing(
        "Event",
        ("name", name),
        ("url", Addresses.Absolute(request, Addresses.Event(number))),
        ("startDate", date?.ToString("O", CultureInfo.InvariantCulture)),
        ("location", venue is null ? null : Thing("Place", ("name", venue), ("address", city))));

    public static JsonObject Person(HttpRequest request, string slug, string name, IEnumerable<string> otherNames, IEnumerable<string> awards) => Thing(
        "Person",
        ("name", name),
        ("url", Addresses.Absolute(request, Addresses.Person(slug))),
        ("alternateName", new JsonArray([.. otherNames.Select(other => JsonValue.Create(other))])),
        ("award", new JsonArray([.. awards.Select(award => JsonValue.Create(award))])));

    private static JsonObject Breadcrumbs(HttpRequest request, Head head)
    {
        Head.Link[] way = [new("Home", Addresses.Home), .. head.Above, new(head.Name ?? head.Title, head.Address)];
        var steps = way.Select((link, place) => Thing("ListItem", ("position", place + 1), ("name", link.Name), ("item", Addresses.Absolute(request, link.Address))));
        return Thing("BreadcrumbList", ("itemListElement", new JsonArray([.. steps])));
    }

    private static JsonObject Organization(HttpRequest request) => Reference(request, "Organization", new(SiteName, Addresses.Home));

    private static JsonObject Reference(HttpRequest request, string type, Head.Link link) => Thing(
        type,
        (type == "Article" ? "headline" : "name", link.Name),
        ("url", Addresses.Absolute(request, link.Address)));

    // What is not known is left out.
    private static JsonObject Thing(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> fields)
    {
        var thing = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in fields)
        {
            if (value is not (null or JsonArray { Count: 0 }))
                thing.Add(name, value);
        }

        return thing;
    }

    // The serializer's own encoder leaves no character that could end a script block.
    private static HtmlString Block(JsonObject thing)
    {
        thing.Insert(0, "@context", "https://schema.org");
        return new(thing.ToJsonString());
    }
}
