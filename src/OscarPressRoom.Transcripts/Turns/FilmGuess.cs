using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Turns;

/// <summary>Guesses the film of a conversation that does not name it: the title most often quoted in its questions.</summary>
internal static partial class FilmGuess
{
    // One mention may be of any film.
    private const int FewestMentions = 2;

    public static string? From(IEnumerable<PrintedQuestionAnswer> pairs)
    {
        var titles = pairs
            .SelectMany(pair => Quoted().Matches(pair.Question ?? ""))
            .Select(match => match.Groups["title"].Value.Trim().TrimEnd(',', '.'))
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
}
