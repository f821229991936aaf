using System.Diagnostics;

namespace OscarPressRoom.Archive.Searching.Language;

/// <summary>Expressions as they are typed: what parses to an equal expression.</summary>
internal static class QueryText
{
    public static string Of(Expression expression) => expression switch
    {
        Word word => Single(word.Words),
        Prefix prefix => $"{Single(prefix.Words)}*",
        Phrase phrase => Quoted(phrase.Words),
        Near near => string.Join(near.Distance == Near.UsualDistance ? " NEAR " : $" NEAR/{near.Distance} ", near.Terms.Select(Of)),
        NameHas { Field: NameField.Asker or NameField.Speaker, IsPrefix: false } name when name.Words.Joined != name.Words.Text => $"{Field(name)}:{Quoted(name.Words)}",
        NameHas name => $"{Field(name)}:{name.Words.Joined}{(name.IsPrefix ? "*" : "")}",
        WinnerIs winner => $"winner:{Quoted(winner.Name)}",
        FilmIs film => $"film:{Quoted(film.Title)}",
        AwardIs { IsCategory: true } award => $"award:{award.Slug}",
        AwardIs award => $"award:{Quoted(award.Slug)}",
        EventIs at => $"event:{at.Number}",
        Years years => Of(years),
        RenditionIs rendition => $"rendition:{rendition.Rendition}".ToLowerInvariant(),
        TranscriptIs transcript => $"transcript:{transcript.Event}/{transcript.Slug.Joined}",
        And and => string.Join(' ', and.Parts.Select(part => part is Or or Within ? $"({Of(part)})" : Of(part))),
        Or or => string.Join(" OR ", or.Parts.Select(part => part is Within ? $"({Of(part)})" : Of(part))),
        Not not => not.Part is And or Or or Within or Near ? $"-({Of(not.Part)})" : $"-{Of(not.Part)}",
        Within within => $"in:{within.Side} ".ToLowerInvariant() + Of(within.Part),
        _ => throw new UnreachableException(),
    };

    private static string Of(Years years) => years switch
    {
        { Decade: { } decade } => $"decade:{decade:D4}s",
        { From: { } from, To: { } to } when from == to => $"year:{from:D4}",
        _ => $"year:{years.From:D4}..{years.To:D4}",
    };

    private static string Field(NameHas name) => name.Field.ToString().ToLowerInvariant();

    private static string Quoted(Words words) => $"\"{words.Text}\"";

    // In capitals some words are operators.
    private static string Single(Words words) => words.Joined is "OR" or "AND" or "NOT" || words.Joined.StartsWith("NEAR", StringComparison.Ordinal)
        ? words.Joined.ToLowerInvariant()
        : words.Joined;
}
