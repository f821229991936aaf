using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Mvc.Rendering;
using OscarPressRoom.Archive.Searching;
using OscarPressRoom.Archive.Searching.Language;

namespace OscarPressRoom.Web;

/// <summary>Every address of the site: lower case, stable, defaults left out. No view writes one itself.</summary>
internal static partial class Addresses
{
    public const string Home = "/";
    public const string Events = "/events";
    public const string Awards = "/awards";
    public const string People = "/people";
    public const string Films = "/films";
    public const string Coverage = "/coverage";
    public const string OnThisDay = "/on-this-day";
    public const string ErrorReports = "/report";
    public const string Reviews = "/review";
    public const string Random = "/random";
    public const string SearchPage = "/search";
    public const string SearchHelp = "/search/help";
    public const string Suggestions = "/search/suggest";
    public const string OpenSearch = "/opensearch.xml";
    public const string Icon = "/favicon.svg";
    public const string About = "/about";
    public const string Health = "/healthz";
    public const string Readiness = "/readyz";
    public const string Feed = "/feed.atom";
    public const string Sitemap = "/sitemap.xml";
    public const string Robots = "/robots.txt";

    /// <summary>The page of a failure; {0} stands for its status code.</summary>
    public const string Statuses = "/status/{0}";

    public static string Event(int number) => string.Create(CultureInfo.InvariantCulture, $"{Events}/{number}");

    public static string Transcript(int number, string slug) => $"{Event(number)}/{Uri.EscapeDataString(slug)}";

    /// <summary>One pair alone.</summary>
    public static string Pair(int number, string slug, string anchor) => $"{Transcript(number, slug)}/{Uri.EscapeDataString(anchor)}";

    /// <summary>One pair among the others of its conversation.</summary>
    public static string PairInContext(int number, string slug, string anchor) => Transcript(number, slug) + Fragment(anchor);

    /// <summary>A pair in its conversation with the places marked where the words of a search stand.</summary>
    public static string Found(int number, string slug, string words, string anchor) =>
        $"{Transcript(number, slug)}?find={Uri.EscapeDataString(words)}{Fragment(anchor)}";

    /// <summary>One of the places that words have in a conversation.</summary>
    public static string Hit(int number, string slug, string words, int hit) => string.Create(
        CultureInfo.InvariantCulture, $"{Transcript(number, slug)}?find={Uri.EscapeDataString(words)}&hit={hit}{Fragment(HitId(hit))}");

    /// <summary>Where a form looks for words in a conversation: the answer is read from the first place on.</summary>
    public static string Find(int number, string slug) => Transcript(number, slug) + Fragment(HitId(1));

    public static string HitId(int hit) => string.Create(CultureInfo.InvariantCulture, $"_hit-{hit}");

    /// <summary>The end of an address, for those who link to these very words: the page tells when they have changed.</summary>
    public static string Worded(string fingerprint) => $"?v={fingerprint}";

    /// <summary>The conversation in another dress.</summary>
    /// <param name="extension">Without its dot.</param>
    public static string Download(int number, string slug, string extension) => $"{Transcript(number, slug)}.{extension}";

    /// <summary>How to cite a conversation or, where an anchor is given, a pair.</summary>
    public static string Cite(int number, string slug, string? anchor = null) => Beside("cite", number, slug, anchor);

    public static string CitationFile(int number, string slug, string? anchor, string extension) => $"{Cite(number, slug, anchor)}.{extension}";

    /// <summary>The earlier wordings of a pair or, without an anchor, a list of the pairs that have some.</summary>
    public static string Wordings(int number, string slug, string? anchor = null) => Beside("wordings", number, slug, anchor);

    /// <summary>Where readers say that something in a pair is wrong.</summary>
    public static string Report(int number, string slug, string anchor) => Beside(ErrorReports[1..], number, slug, anchor);

    /// <summary>What readers see when they have said so.</summary>
    public static string Reported(int number, string slug, string anchor) => $"{Report(number, slug, anchor)}?sent=true";

    public static string SitemapPart(int part) => string.Create(CultureInfo.InvariantCulture, $"/sitemaps/{part}.xml");

    /// <summary>What lies below “/events” or in the same way elsewhere: no anchor can be taken for a page about a conversation.</summary>
    public static string Beside(string root, int number, string slug, string? anchor = null) =>
        string.Create(CultureInfo.InvariantCulture, $"/{root}/{number}/{Uri.EscapeDataString(slug)}{(anchor is null ? "" : $"/{Uri.EscapeDataString(anchor)}")}");

    /// <summary>An award's place in the programme of an event.</summary>
    public static string AwardAt(int number, string slug) => Event(number) + Fragment(slug);

    public static string Award(string slug) => $"{Awards}/{Uri.EscapeDataString(slug)}";

    public static string Person(string slug) => $"{People}/{Uri.EscapeDataString(slug)}";

    public static string Film(string slug) => $"{Films}/{Uri.EscapeDataString(slug)}";

    /// <summary>A letter of a long list; the first with null.</summary>
    public static string PeopleUnder(string? letter) => Under(People, letter);

    public static string FilmsUnder(string? letter) => Under(Films, letter);

    /// <summary>The results for a text as somebody types it; without one, the page to type it on.</summary>
    public static string Search(string? typed = null) => SearchPage + With([("q", typed)]);

    public static string Search(SearchQuery query) => Search(query.Canonical);

    public static string Search(Search search, bool isByPerson = false) => SearchPage + With(Parameters(search, isByPerson));

    /// <summary>The same search for machines; the format is the end of the address.</summary>
    public static string SearchTwin(string format, Search search) => SearchTwin(format) + With(Parameters(search));

    public static string SearchTwin(string format) => $"{SearchPage}.{format}";

    /// <summary>A place in the page that is being read.</summary>
    public static string Fragment(string id) => $"#{Uri.EscapeDataString(id)}";

    private static string Under(string list, string? letter) => letter is null ? list : $"{list}?letter={Uri.EscapeDataString(letter)}";

    public static string Status(int code) => Statuses.Replace("{0}", code.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>A file of the site's own under a name that changes with its contents, so that browsers may keep it.</summary>
    public static string Asset(ViewContext view, string file) =>
        $"/{view.HttpContext.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>()?[file] ?? file}";

    /// <summary>With scheme and host, for those who read the page elsewhere.</summary>
    public static string Absolute(HttpRequest request, string address) => $"{request.Scheme}://{request.Host}{address}";

    private static IEnumerable<(string Name, string? Value)> Parameters(Search search, bool isByPerson = false) =>
    [
        ("q", search.Query.Canonical),
        ("sort", search.Order == SearchOrder.Relevance ? null : search.Order.ToString().ToLowerInvariant()),
        ("by", isByPerson ? "person" : null),
        ("page", search.Page > 1 ? search.Page.ToString(CultureInfo.InvariantCulture) : null),
    ];

    // Parameters without a value are left out.
    private static string With(IEnumerable<(string Name, string? Value)> parameters) => string.Concat(parameters
        .Where(parameter => parameter.Value is { Length: > 0 })
        .Select((parameter, index) => $"{(index == 0 ? '?' : '&')}{parameter.Name}={Uri.EscapeDataString(parameter.Value!)}"));
}
