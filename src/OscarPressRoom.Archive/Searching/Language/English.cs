using System.Diagnostics;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Transcripts.Facts;

namespace OscarPressRoom.Archive.Searching.Language;

/// <summary>Expressions in words that go on from "Looking for".</summary>
internal static class English
{
    public static string Of(Expression expression) => expression switch
    {
        Word word => $"“{word.Words}”",
        Prefix prefix => Beginning(prefix.Words),
        Phrase phrase => $"the exact words “{phrase.Words}”",
        Near { Terms: [var one, var other] } near => $"{Of(one)} {Distance(near)} {Of(other)}",
        Near near => $"{Listed(near.Terms.Select(Of), "and")} {Distance(near)} each other",
        NameHas name => $"{(name.IsPrefix ? Beginning(name.Words) : $"“{name.Words}”")} in {Named(name.Field)}",
        Or or => Listed(or.Parts.Select(Inner), "or"),
        And or Not or Within or Filter => Whole(expression),
        _ => throw new UnreachableException(),
    };

    /// <summary>A filter as it goes on from what it narrows: "at the 86th Academy Awards".</summary>
    private static string Of(Filter filter) => filter switch
    {
        WinnerIs winner => $"by winner {winner.Name}",
        FilmIs film => $"for the film {film.Title}",
        AwardIs award => $"for the award {award.Name}",
        EventIs at => $"at the {Ceremony.Name(at.Number)}",
        Years years => Of(years),
        RenditionIs { Rendition: Rendition.Verbatim } => "in verbatim transcripts",
        RenditionIs => "in digests",
        TranscriptIs transcript => $"in the transcript {transcript.Event}/{transcript.Slug}",
        _ => throw new UnreachableException(),
    };

    private static string Of(Years years) => years switch
    {
        { Decade: { } decade } => $"in the {decade}s",
        { From: null } => $"up to {years.To}",
        { To: null } => $"from {years.From} on",
        { From: var from } when from == years.To => $"in {from}",
        _ => $"from {years.From} to {years.To}",
    };

    // First what is wanted, then what is not, then where.
    private static string Whole(Expression expression)
    {
        var (side, part) = expression is Within within ? (within.Side, within.Part) : ((Side?)null, expression);
        IReadOnlyList<Expression> parts = part is And and ? and.Parts : [part];
        var wanted = parts.Where(part => part is not (Not or Filter)).Select(Inner).ToList();
        var where = parts.OfType<Filter>().Select(Of).ToList();
        if (wanted.Count == 0)
            (wanted, where) = ([string.Join(' ', where.Take(1).Prepend("everything"))], [.. where.Skip(1)]);

        return string.Join(", ", [
            Listed(wanted, "and"),
            .. where,
            .. side is { } only ? [$"in {only.ToString().ToLowerInvariant()}s only"] : Array.Empty<string>(),
            .. Unwanted([.. parts.OfType<Not>()])]);
    }

    private static IEnumerable<string> Unwanted(IReadOnlyList<Not> parts) =>
        parts.Count == 0 ? [] : [$"but not {Listed(parts.Select(not => Inner(not.Part)), "or")}"];

    private static string Inner(Expression expression) => expression switch
    {
        Filter filter => Of(filter),
        And or Or or Not or Within => $"({Of(expression)})",
        _ => Of(expression),
    };

    private static string Beginning(Words words) => $"words that begin with “{words}”";

    private static string Distance(Near near) => near.Distance switch
    {
        0 => "right beside",
        1 => "within one word of",
        var distance => $"within {distance} words of",
    };

    private static string Named(NameField field) => field switch
    {
        NameField.Winner => "a winner’s name",
        NameField.Film => "a film’s title",
        NameField.Award => "an award’s name",
        NameField.Asker => "the asker’s name",
        NameField.Speaker => "a speaker’s name",
        _ => throw new UnreachableException(),
    };

    private static string Listed(IEnumerable<string> items, string conjunction)
    {
        var all = items.ToList();
        return all.Count == 1 ? all[0] : $"{string.Join(", ", all.SkipLast(1))} {conjunction} {all[^1]}";
    }
}
