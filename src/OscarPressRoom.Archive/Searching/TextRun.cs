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
        var (text, runs, read) = (stems.Replace(Start, "", StringComparison.Ordinal).Replace(End, "", StringComparison.Ordinal), new List<TextRun>(), 0);
        foreach (var (start, end) in Matches(stems).Concat(Matches(exact)).OrderBy(match => match.Start))
        {
            Add(start, isMatch: false);
            Add(end, isMatch: true);
        }

        Add(text.Length, isMatch: false);
        return runs;

        void Add(int to, bool isMatch)
        {
            if (to <= read)
                return;

            // Matches that touch are one.
            if (runs is [.., { IsMatch: true } last] && isMatch)
                runs[^1] = last with { Text = last.Text + text[read..to] };
            else
                runs.Add(new TextRun(text[read..to], isMatch));
            read = to;
        }
    }

    // Where they stand in the text without its marks.
    private static IEnumerable<(int Start, int End)> Matches(string marked)
    {
        for (var (start, marks) = (Next(Start, 0), 0); start < marked.Length; marks += 2)
        {
            var end = Next(End, start);
            yield return (start - marks, end - marks - 1);
            start = Next(Start, end);
        }

        int Next(string mark, int from) => marked.IndexOf(mark, from, StringComparison.Ordinal) is >= 0 and var place ? place : marked.Length;
    }
}
