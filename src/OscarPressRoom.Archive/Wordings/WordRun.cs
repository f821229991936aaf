using System.Text.RegularExpressions;
using DiffPlex;

namespace OscarPressRoom.Archive.Wordings;

/// <summary>Words that two wordings share, or that only one of them has.</summary>
public sealed partial record WordRun(string Text, WordChange Change)
{
    /// <summary>The later text from its first word to its last, with what the earlier one had in its places.</summary>
    public static IReadOnlyList<WordRun> Between(string earlier, string later)
    {
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
