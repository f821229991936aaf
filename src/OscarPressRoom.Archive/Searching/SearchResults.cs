using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Searching;

/// <summary>One page of what a query found.</summary>
/// <param name="Total">All pairs that match.</param>
/// <param name="Page">From 1.</param>
public sealed record SearchResults(SearchQuery Query, int Total, int Page, IReadOnlyList<SearchHit> Hits)
{
    public const int PageSize = 20;

    public int Pages => (Total + PageSize - 1) / PageSize;
}

/// <summary>A pair that matches: its question whole, its answer's best passage, and where it stands.</summary>
public sealed record SearchHit(
    IReadOnlyList<TextRun> Question,
    IReadOnlyList<TextRun> Answer,
    int Event,
    string EventName,
    string Transcript,
    string Anchor,
    int Position,
    Rendition Rendition,
    string People,
    string Awards,
    string Films);

/// <summary>A run of text that matches or does not: highlights cross to the page as values, never as markup.</summary>
public sealed record TextRun(string Text, bool IsMatch)
{
    // Private-use characters that FTS5 puts around a match; no transcript holds them, since decoding drops them.
    internal const char Start = '\uE000';
    internal const char End = '\uE001';

    internal static IReadOnlyList<TextRun> Split(string marked)
    {
        var runs = new List<TextRun>();
        foreach (var (part, number) in marked.Split(Start, End).Select((part, number) => (part, number)))
        {
            if (part.Length > 0)
                runs.Add(new TextRun(part, number % 2 == 1));
        }

        return runs;
    }
}
