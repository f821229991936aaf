using OscarPressRoom.Transcripts.Headers;

namespace OscarPressRoom.Transcripts;

/// <summary>Where a text may name somebody: two words and more that begin and end with a capital. One alone names nobody for certain.</summary>
public static class NamesInText
{
    // "Ana Maria de la Ruiz" is as long as names are.
    private const int MostWords = 5;

    /// <summary>
    /// Everything in the text that could be a full name, as <see cref="Folded.Words"/>, each once: "Then Ana de Ruiz’s boat" gives
    /// <c>then ana</c>, <c>then ana de ruiz</c> and <c>ana de ruiz</c>. Whoever knows names keeps what is one.
    /// </summary>
    public static IReadOnlySet<string> Of(string text)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var folded = new string?[words.Length];
        for (var first = 0; first < words.Length; first++)
        {
            if (!IsCapitalised(words[first]))
                continue;

            for (var last = first + 1; last < Math.Min(first + MostWords, words.Length) && !IsParted(words, last); last++)
            {
                if (IsCapitalised(words[last]))
                    names.Add(string.Join(' ', Enumerable.Range(first, last - first + 1).Select(Fold)));
            }
        }

        return names;

        string Fold(int index) => folded[index] ??= Folded.Words(WithoutOwnership(words[index]));
    }

    // "Bo Lind, Jr." is one name in spite of its comma.
    private static bool IsParted(string[] words, int index) =>
        Ends(words[index - 1]) && !Names.IsSuffix(words[index].TrimEnd('.', ',', ';', ':', '!', '?'));

    private static bool IsCapitalised(string word) => word.FirstOrDefault(char.IsLetter) is var letter && char.IsUpper(letter);

    private static string WithoutOwnership(string word) =>
        word.TrimEnd('.', ',', ';', ':', '!', '?', '"', '”', ')') is [.. var owner, '\'' or '’', 's'] ? owner : word;

    // A full stop after one or two letters is an initial's or that of "Jr."; any other mark parts names.
    private static bool Ends(string word) => word.TrimEnd('"', '”', ')', '’', '\'') switch
    {
        [.., ',' or ';' or ':' or '!' or '?'] => true,
        [.. var letters, '.'] => letters.Length > 2 && !letters.Contains('.', StringComparison.Ordinal),
        _ => word.EndsWith("’s", StringComparison.Ordinal) || word.EndsWith("'s", StringComparison.Ordinal),
    };
}
