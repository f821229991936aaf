using System.Text;

namespace OscarPressRoom.Archive.Searching;

/// <summary>A run of text that matches or does not: highlights cross to the page as values, never as markup.</summary>
public sealed record TextRun(string Text, bool IsMatch)
{
    // Private-use characters that FTS5 puts around a match; no transcript holds them, since decoding drops them.
    internal const string Start = "\uE000";
    internal const string End = "\uE001";

    /// <summary>The runs of one text that FTS5 marked twice: by its stems, and by its exact words. A character that either marked matches.</summary>
    internal static IReadOnlyList<TextRun> Merge(string stems, string exact)
    {
        var (text, isMatch) = Read(stems);
        foreach (var (index, matches) in Read(exact).IsMatch.Index())
            isMatch[index] |= matches;

        var runs = new List<TextRun>();
        for (var (start, end) = (0, 0); start < text.Length; start = end)
        {
            while (end < text.Length && isMatch[end] == isMatch[start])
                end++;
            runs.Add(new TextRun(text[start..end], isMatch[start]));
        }

        return runs;
    }

    private static (string Text, List<bool> IsMatch) Read(string marked)
    {
        var (text, matches, isMatch) = (new StringBuilder(marked.Length), new List<bool>(marked.Length), false);
        foreach (var character in marked)
        {
            if (character is '\uE000' or '\uE001')
            {
                isMatch = character is '\uE000';
            }
            else
            {
                text.Append(character);
                matches.Add(isMatch);
            }
        }

        return (text.ToString(), matches);
    }
}
