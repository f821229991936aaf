namespace OscarPressRoom.Archive.Searching;

/// <summary>The passage of a long answer that has the most of what was looked for.</summary>
internal static class Passage
{
    private const int MostWords = 50;

    // A passage that could begin with its sentence does, if that costs no more than this.
    private const int MostWordsBefore = 14;

    private static readonly TextRun Gap = new("…", IsMatch: false);

    /// <summary>All of a short text; of a longer one fifty words, with an ellipsis where something is left out.</summary>
    public static IReadOnlyList<TextRun> Best(IReadOnlyList<TextRun> runs)
    {
        var text = string.Concat(runs.Select(run => run.Text));
        var words = Words(text);
        if (words.Count <= MostWords)
            return runs;

        var first = Math.Min(SentenceStart(text, words, Densest(runs, words)), words.Count - MostWords);
        var last = Math.Min(first + MostWords, words.Count) - 1;
        var (start, end) = (first == 0 ? 0 : words[first].Start, last == words.Count - 1 ? text.Length : words[last].End);
        return [.. start > 0 ? [Gap] : Array.Empty<TextRun>(), .. Cut(runs, start, end), .. end < text.Length ? [Gap] : Array.Empty<TextRun>()];
    }

    // The first word of the earliest stretch with the most different matches, then the most matches.
    private static int Densest(IReadOnlyList<TextRun> runs, List<(int Start, int End)> words)
    {
        var matches = Matches(runs, words);
        var (inside, best, from) = (new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase), (Different: 0, All: 0, Word: 0), 0);
        for (var to = 0; to < matches.Count; to++)
        {
            inside[matches[to].Text] = inside.GetValueOrDefault(matches[to].Text) + 1;
            for (; matches[to].Word - matches[from].Word >= MostWords - MostWordsBefore; from++)
            {
                if (--inside[matches[from].Text] == 0)
                    inside.Remove(matches[from].Text);
            }

            if ((inside.Count, to - from + 1).CompareTo((best.Different, best.All)) > 0)
                best = (inside.Count, to - from + 1, matches[from].Word);
        }

        return best.Word;
    }

    private static List<(int Word, string Text)> Matches(IReadOnlyList<TextRun> runs, List<(int Start, int End)> words)
    {
        var (matches, offset, word) = (new List<(int, string)>(), 0, 0);
        foreach (var run in runs)
        {
            while (word < words.Count - 1 && words[word].End <= offset)
                word++;
            if (run.IsMatch)
                matches.Add((word, run.Text));
            offset += run.Text.Length;
        }

        return matches;
    }

    private static int SentenceStart(string text, List<(int Start, int End)> words, int first)
    {
        for (var word = first; word > 0 && word >= first - MostWordsBefore; word--)
        {
            if (text.AsSpan()[words[word - 1].Start..words[word - 1].End].TrimEnd("”\"’')]") is [.., '.' or '?' or '!'] || text[words[word].Start - 1] == '\n')
                return word;
        }

        return first <= MostWordsBefore ? 0 : first;
    }

    private static IEnumerable<TextRun> Cut(IReadOnlyList<TextRun> runs, int start, int end)
    {
        var offset = 0;
        foreach (var run in runs)
        {
            var (from, to) = (Math.Max(start - offset, 0), Math.Min(end - offset, run.Text.Length));
            if (from < to)
                yield return run with { Text = run.Text[from..to] };
            offset += run.Text.Length;
        }
    }

    // Not as matches of a regular expression: an answer has a thousand words.
    private static List<(int Start, int End)> Words(string text)
    {
        var (words, start) = (new List<(int Start, int End)>(), 0);
        for (var end = 0; end <= text.Length; end++)
        {
            if (end < text.Length && !char.IsWhiteSpace(text[end]))
                continue;
            if (end > start)
                words.Add((start, end));
            start = end + 1;
        }

        return words;
    }
}
