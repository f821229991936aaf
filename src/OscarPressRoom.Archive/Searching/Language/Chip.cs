using OscarPressRoom.Transcripts.Facts;

namespace OscarPressRoom.Archive.Searching.Language;

/// <summary>A part of a query that can be taken away.</summary>
/// <param name="Label">"Film: Her".</param>
/// <param name="Without">The query that is left.</param>
public sealed record Chip(string Label, SearchQuery Without)
{
    internal static string LabelOf(Side side) => $"{side}s only";

    internal static string LabelOf(Expression part) => part switch
    {
        Phrase phrase => $"“{phrase.Words}”",
        NameHas { IsPrefix: true } name => $"{name.Field}: {name.Words}*",
        NameHas name => $"{name.Field}: {name.Words}",
        WinnerIs winner => $"Winner: {winner.Name}",
        FilmIs film => $"Film: {film.Title}",
        AwardIs award => $"Award: {award.Name}",
        EventIs at => $"Event: {Ceremony.Name(at.Number)}",
        Years { Decade: { } decade } => $"Decade: {decade}s",
        Years years when years.From == years.To => $"Year: {years.From}",
        Years years => $"Years: {years.From}–{years.To}",
        RenditionIs rendition => $"Rendition: {rendition.Rendition.ToString().ToLowerInvariant()}",
        TranscriptIs transcript => $"Transcript: {transcript.Event}/{transcript.Slug}",
        Not { Part: Word word } => $"not “{word.Words}”",
        Not not => $"not {LabelOf(not.Part)}",
        Word word => word.Words.Text,
        _ => QueryText.Of(part),
    };
}
