namespace OscarPressRoom.Transcripts.Pages;

/// <summary>A paragraph of the conversation: its text with hard wraps joined, and the line on which it begins.</summary>
internal readonly record struct Paragraph(int Line, string Text)
{
    // A wider text was not wrapped by hand: no typewriter, mail program or terminal wraps there.
    private const int WidestWrap = 120;
    private const int NarrowestWrap = 40;

    /// <summary>
    /// The paragraphs of some lines. Blank lines part them; lines without a blank between are one paragraph
    /// where they were hard-wrapped, and one paragraph each where they were not.
    /// </summary>
    public static IReadOnlyList<Paragraph> Of(IReadOnlyList<SourceLine> lines)
    {
        var isWrapped = IsHardWrapped(lines);
        var paragraphs = new List<Paragraph>();
        var open = new List<SourceLine>();
        foreach (var line in lines)
        {
            if (open.Count > 0 && (line.IsBlank || !isWrapped))
                Close();
            if (!line.IsBlank)
                open.Add(line);
        }

        Close();
        return paragraphs;

        void Close()
        {
            if (open.Count > 0)
                paragraphs.Add(new Paragraph(open[0].Number, string.Join(' ', open.Select(line => line.Text))));
            open.Clear();
        }
    }

    // In wrapped text the next line's first word would not have fitted on this one.
    private static bool IsHardWrapped(IReadOnlyList<SourceLine> lines)
    {
        var width = lines.Count == 0 ? 0 : lines.Max(line => line.Text.Length);
        if (width is < NarrowestWrap or > WidestWrap)
            return false;

        var (full, all) = (0, 0);
        for (var index = 1; index < lines.Count; index++)
        {
            var (line, next) = (lines[index - 1], lines[index]);
            if (line.IsBlank || next.IsBlank)
                continue;

            all++;
            if (line.Text.Length + 1 + FirstWord(next.Text) > width)
                full++;
        }

        return all > 0 && full * 10 >= all * 7;
    }

    private static int FirstWord(string text) => text.IndexOf(' ') is var end && end < 0 ? text.Length : end;
}
