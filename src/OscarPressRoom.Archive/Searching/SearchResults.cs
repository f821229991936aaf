using OscarPressRoom.Archive.Searching.Language;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Searching;

/// <summary>One page of what a search found.</summary>
/// <param name="Total">All pairs that match, or as many as were counted.</param>
/// <param name="IsCounted">False where there are more than <paramref name="Total"/>: no search pays for matches that nobody will see.</param>
/// <param name="Ranked">How many of the newest matches were put in order of relevance; null where all were, or the order is another.</param>
/// <param name="Facets">Null where they were not asked for.</param>
/// <param name="Remarks">Sentences on what was typed and not looked for, or not as it was typed, and on what was not counted.</param>
public sealed record SearchResults(Search Search, int Total, bool IsCounted, int? Ranked, IReadOnlyList<SearchHit> Hits, Facets? Facets, IReadOnlyList<string> Remarks)
{
    public const int PageSize = 20;

    /// <summary>Pages that can be turned to: of a broad search in order of relevance, those that were ranked.</summary>
    public int Pages => (Math.Min(Total, Ranked ?? int.MaxValue) + PageSize - 1) / PageSize;

    public SearchQuery Query => Search.Query;

    public int Page => Search.Page;
}

/// <summary>A pair that matches: its question whole, its answer's best passage, and where it stands.</summary>
/// <param name="Answer">The passage with the most of what was looked for; an ellipsis stands where something was left out.</param>
/// <param name="Position">Its number among the <paramref name="Pairs"/> of its conversation, from 1.</param>
/// <param name="Speakers">Whom the source names as answering, each once, in their order.</param>
public sealed record SearchHit(
    int Event,
    string EventName,
    string Transcript,
    string Title,
    Rendition Rendition,
    string Anchor,
    int Position,
    int Pairs,
    string? Asker,
    IReadOnlyList<TextRun> Question,
    IReadOnlyList<TextRun> Answer,
    IReadOnlyList<string> Speakers,
    IReadOnlyList<HitWinner> Winners);

/// <summary>Who is heard in the conversation of a hit, and for what.</summary>
public sealed record HitWinner(string Award, string AwardSlug, string? Film, string? FilmSlug, bool FilmIsInferred, IReadOnlyList<HitPerson> People);

public sealed record HitPerson(string Name, string Slug);
