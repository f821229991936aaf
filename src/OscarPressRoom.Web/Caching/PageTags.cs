using System.Globalization;
using OscarPressRoom.Archive.Showing;

namespace OscarPressRoom.Web.Caching;

/// <summary>What a page is about, told from its path alone: the tags of what it shows. A page is forgotten when something of one of them changes.</summary>
internal static class PageTags
{
    /// <summary>Of every page.</summary>
    public const string Any = "any";

    /// <summary>Of pages that may show anything: lists, searches, and a pair alone, which tells where much the same was asked.</summary>
    public const string Archive = "archive";

    public const string Events = "events";

    public const string People = "people";

    public static string Of(Touched touched) => touched.Subject switch
    {
        Subject.Transcript => Transcript(touched.Event, touched.Slug!),
        Subject.Event => Event(touched.Event),
        Subject.Person => Person(touched.Slug!),
        Subject.AllEvents => Events,
        Subject.AllPeople => People,
        _ => throw new ArgumentOutOfRangeException(nameof(touched)),
    };

    public static string[] Of(PathString path)
    {
        // A dot never stands in a name: behind it is the dress, as in "/cite/86/ada-quill.bib".
        var stem = (path.Value ?? "").Split('.', 2)[0];
        return stem.Split('/') switch
        {
            ["", "events", var digits] when Number(digits) is { } number => [Events, Event(number)],
            ["", "events", var digits, var slug] when Number(digits) is { } number => [Transcript(number, slug)],
            ["", "cite" or "wordings", var digits, var slug, ..] when Number(digits) is { } number => [Transcript(number, slug)],
            ["", "people", var slug] => [People, Person(slug)],
            _ => [Archive],
        };
    }

    private static string Transcript(int? number, string slug) => string.Create(CultureInfo.InvariantCulture, $"transcript {number} {slug}");

    private static string Event(int? number) => string.Create(CultureInfo.InvariantCulture, $"event {number}");

    private static string Person(string slug) => $"person {slug}";

    private static int? Number(string digits) => int.TryParse(digits, CultureInfo.InvariantCulture, out var number) ? number : null;
}
