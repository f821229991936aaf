using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Turns;

/// <summary>
/// Guesses the film of a conversation that does not name it: the title most often quoted in its questions or,
/// as the Academy prints titles, most often set in capitals.
/// </summary>
internal static partial class FilmGuess
{
    // One mention may be of any film.
    private const int FewestMentions = 2;

    public static string? From(IReadOnlyList<PrintedQuestionAnswer> pairs)
    {
        var questions = pairs.Select(pair => pair.Question ?? "").ToList();
        return MostMentioned(questions.SelectMany(question => Quoted().Matches(question)))
            ?? MostMentioned(questions.SelectMany(question => Capitals().Matches(question)));
    }

    private static string? MostMentioned(IEnumerable<Match> mentions)
    {
        var titles = mentions
            .Select(mention => mention.Groups["title"].Value.Trim().TrimEnd(',', '.'))
            .GroupBy(Folded.Words)
            .OrderByDescending(spellings => spellings.Count())
            .Take(2)
            .ToList();

        return titles switch
        {
            [var first, var second] when first.Count() == second.Count() => null,
            [var first, ..] when first.Count() >= FewestMentions => first.First(),
            _ => null,
        };
    }

    // seen “Her,” I
    [GeneratedRegex(@"“(?<title>[\p{Lu}\p{N}][^“”?!.]{0,60}?[,.?!]?)”")]
    private static partial Regex Quoted();

    // How did THE LONG WINTER begin? Letters alone may be a broadcaster's.
    [GeneratedRegex(@"(?<![\p{L}\p{N}.])(?<title>\p{Lu}[\p{Lu}\p{N}'’‑-]*(?: \p{Lu}[\p{Lu}\p{N}'’‑-]*)+|\p{Lu}{5,})(?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();
}
