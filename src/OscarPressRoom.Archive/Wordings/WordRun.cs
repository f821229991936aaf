using System.Text.RegularExpressions;
using DiffPlex;

namespace OscarPressRoom.Archive.Wordings;

/// <summary>Words that two wordings share, or that only one of them has.</summary>
public sealed partial record WordRun(string Text, WordChange Change)
{
    // Comparing takes time by the square: this many words, spaces and signs some tenths of a second, where nothing is alike.
    private const int MostCompared = 10_000;

    /// <summary>
    /// The later text from its first word to its last, with what the earlier one had in its places. Where both differ in more than anybody
    /// corrects, all between their common beginning and end counts as changed.
    /// </summary>
    public static IReadOnlyList<WordRun> Between(string earlier, string later)
    {
        var (before, after) = (Pieces(earlier), Pieces(later));
        var start = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = before.Skip(start).Reverse().Zip(after.Skip(start).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        if (before.Length + after.Length - (2 * (start + end)) > MostCompared)
            return Whole(before, after, start, end);

        var difference = new Differ().CreateCustomDiffs(earlier, later, ignoreWhiteSpace: false, Pieces);
        var (runs, next) = (new List<WordRun>(), 0);
        foreach (var block in difference.DiffBlocks)
        {
            Add(difference.PiecesNew[next..block.InsertStartB], WordChange.None);
            Add(difference.PiecesOld[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)], WordChange.Removed);
            next = block.InsertStartB + block.InsertCountB;
            Add(difference.PiecesNew[block.InsertStartB..next], WordChange.Added);
        }

        Add(difference.PiecesNew[next..], WordChange.None);
        return runs;

        void Add(IEnumerable<string> pieces, WordChange change)
        {
            if (string.Concat(pieces) is { Length: > 0 } text)
                runs.Add(new WordRun(text, change));
        }
    }

    private static WordRun[] Whole(string[] before, string[] after, int start, int end) =>
    [
        .. ((WordRun[])
        [
            new(string.Concat(before[..start]), WordChange.None),
            new(string.Concat(before[start..^end]), WordChange.Removed),
            new(string.Concat(after[start..^end]), WordChange.Added),
            new(string.Concat(after[^end..]), WordChange.None),
        ]).Where(run => run.Text.Length > 0),
    ];

    private static string[] Pieces(string text) => [.. Piece().Matches(text).Select(match => match.Value)];

    // it’s; a space; a sign
    [GeneratedRegex(@"\w+(?:['’]\w+)*|\s+|.")]
    private static partial Regex Piece();
}

public enum WordChange
{
    None,
    Removed,
    Added,
}
