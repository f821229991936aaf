using OscarPressRoom.Transcripts.Headers;

namespace OscarPressRoom.Transcripts;

/// <summary>Where a text may name somebody: runs of words that begin and end with a capital.</summary>
public static class NamesInText
{
    // "Ana Maria de la Ruiz" is as long as names are; a single word names nobody for certain.
    private const int FewestWords = 2;
    private const int MostWords = 5;

    /// <summary>
    /// Everything in the text that could be a full name, as <see cref="Folded.Words"/>, each once: "Then Ana de Ruiz’s boat" gives
    /// <c>then ana</c>, <c>then ana de ruiz</c> and <c>ana de ruiz</c>. Whoever knows names keeps what is one.
    /// </summary>
    public static IReadOnlySet<string> Of(string text)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var first = 0; first < words.Length; first++)
        {
            if (!IsCapitalised(words[first]))
                continue;

            var name = "";
            for (var last = first; last < words.Length && last - first < MostWords; last++)
            {
                name += $" {Folded.Words(WithoutOwnership(words[last]))}";
                if (last - first >= FewestWords - 1 && IsCapitalised(words[last]))
                    names.Add(name[1..]);
                if (Ends(words[last]) && !(last + 1 < words.Length && Names.IsSuffix(words[last + 1].TrimEnd('.', ',', ';', ':', '!', '?'))))
                    break;
            }
        }

        return names;
    }

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
