using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Searching;

/// <summary>A pair that matches, whole and without highlights: for those who take results away.</summary>
/// <param name="Answer">Its paragraphs, parted by an empty line; each that names its speaker begins with the name and a colon.</param>
/// <param name="AddedAt">When an import brought the pair.</param>
public sealed record FoundPair(
    int Event,
    string EventName,
    DateOnly? Date,
    string Transcript,
    string Title,
    Rendition Rendition,
    string? Source,
    string Anchor,
    int Position,
    string? Asker,
    string? Question,
    string Answer,
    IReadOnlyList<HitWinner> Winners,
    DateTimeOffset AddedAt);
