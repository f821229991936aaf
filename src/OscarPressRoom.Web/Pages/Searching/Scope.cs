using OscarPressRoom.Archive.Searching.Language;

namespace OscarPressRoom.Web.Pages.Searching;

/// <summary>What a page's own search box looks through.</summary>
/// <param name="Filter">As the query language takes it.</param>
internal sealed record Scope(string Label, string Filter)
{
    public static Scope Person(string name) => Of($"Search what {name} was asked", new WinnerIs(Words.Of(name)!));

    public static Scope Film(string title) => Of($"Search what was said about {title}", new FilmIs(Words.Of(title)!));

    public static Scope Event(int number, string name) => Of($"Search the {name}", new EventIs(number));

    public static Scope Transcript(int number, string slug) => Of("Search this conversation", new TranscriptIs(number, Words.Of(slug)!));

    private static Scope Of(string label, Expression filter) => new(label, SearchQuery.Of(filter).Canonical);
}
