namespace OscarPressRoom.Transcripts.Pages;

/// <summary>A paragraph of the conversation: its text with hard wraps joined, and the line on which it begins.</summary>
internal readonly record struct Paragraph(int Line, string Text)
{
    /// <summary>
    /// The paragraphs of some lines. Blank lines part them; lines without a blank between are one paragraph
    /// where they were hard-wrapped, and one paragraph each where they were not.
    /// </summary>
    public static IReadOnlyList<Paragraph> Of(IReadOnlyList<SourceLine> lines)
    {
        var isWrapped = HardWraps.In(lines, _ => true);
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
}
