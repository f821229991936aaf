using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Searching;

/// <summary>The words of questions, answers and names, lower case and without accents, with the number of pairs that hold each.</summary>
public sealed class SaidWords
{
    private readonly (string Word, int Pairs)[] _words;

    internal SaidWords(int pairs, IEnumerable<(string Word, int Pairs)> words) => (Pairs, _words) = (pairs,
        [.. words.GroupBy(word => word.Word, (word, same) => (Word: word, Pairs: same.Sum(it => it.Pairs))).OrderBy(word => word.Word, StringComparer.Ordinal)]);

    /// <summary>All pairs of the archive.</summary>
    public int Pairs { get; }

    /// <summary>Pairs that hold the word, counted twice where it is also a name in them; 0 for a word that nobody said.</summary>
    public int PairsWith(string word) => First(word) is var index && index < _words.Length && _words[index].Word == word ? _words[index].Pairs : 0;

    /// <summary>The words that begin so, the most frequent first.</summary>
    public IReadOnlyList<(string Word, int Pairs)> BeginningWith(string start, int most) =>
        [.. _words.Skip(First(start)).TakeWhile(word => word.Word.StartsWith(start, StringComparison.Ordinal)).OrderByDescending(word => word.Pairs).Take(most)];

    /// <summary>The word that was probably meant: the most frequent of those with the fewest letters changed; null where none is like it.</summary>
    public string? Like(string word)
    {
        // One slip in a short word makes another word; in a long one two are still slips.
        for (var slips = 1; slips <= (word.Length < 5 ? 1 : 2); slips++)
        {
            var like = _words.Where(other => other.Word != word && EditDistance.AtMost(word, other.Word, slips)).ToList();
            if (like.Count > 0)
                return like.MaxBy(other => other.Pairs).Word;
        }

        return null;
    }

    private int First(string word)
    {
        var (low, high) = (0, _words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(_words[middle].Word, word) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
