namespace OscarPressRoom.Transcripts.Editing;

/// <summary>The lines of a source that no paragraph holds: whoever edits may take them back.</summary>
internal static class LeftOut
{
    public static IReadOnlyList<EditedTranscript> Restore(IReadOnlyList<EditedTranscript> transcripts, IReadOnlyList<SourceLine> lines)
    {
        var stretches = Stretch.Of(transcripts);
        var (above, next) = (new List<SourceLine>(), 0);
        Stretch? at = null;
        foreach (var line in lines.Where(line => !line.IsBlank))
        {
            while (next < stretches.Count && stretches[next].Line <= line.Number)
                at = stretches[next++];
            if (at is null)
                above.Add(line);
            else if (!at.Holds(line))
                at.Left.Add(line);
        }

        var left = stretches.ToDictionary<Stretch, EditedParagraph, List<SourceLine>>(stretch => stretch.Last, stretch => stretch.Left, ReferenceEqualityComparer.Instance);
        return [.. transcripts.Select((transcript, place) => transcript with
        {
            Paragraphs = [.. (place == 0 ? above : []).Select(Paragraph), .. transcript.Paragraphs.SelectMany(After)],
        })];

        IEnumerable<EditedParagraph> After(EditedParagraph paragraph) => [paragraph, .. left.GetValueOrDefault(paragraph, []).Select(Paragraph)];
    }

    private static EditedParagraph Paragraph(SourceLine line) => new(line.Number, ParagraphRole.LeftOut, null, line.Text);

    /// <summary>The paragraphs that begin on one line, with those whose line is not known behind them.</summary>
    private sealed class Stretch(int line, string words, EditedParagraph last)
    {
        // A stretch's lines come in their order: to look for each in the whole of a very long one would take for ever.
        private const int Window = 400;

        private int _reached;
        private int _window = Window;

        public int Line => line;

        public EditedParagraph Last => last;

        public List<SourceLine> Left { get; } = [];

        public static IReadOnlyList<Stretch> Of(IEnumerable<EditedTranscript> transcripts)
        {
            var (groups, number) = (new List<(int Line, List<EditedParagraph> Paragraphs)>(), 0);
            foreach (var paragraph in transcripts.SelectMany(transcript => transcript.Paragraphs))
            {
                if (paragraph.Line > number || groups.Count == 0)
                    groups.Add((paragraph.Line, []));
                number = Math.Max(number, paragraph.Line);
                groups[^1].Paragraphs.Add(paragraph);
            }

            return [.. groups.Select(group => new Stretch(group.Line, Folded.Words(string.Join(' ', group.Paragraphs.Select(paragraph => paragraph.Text))), group.Paragraphs[^1]))];
        }

        public bool Holds(SourceLine next)
        {
            var sought = Folded.Words(next.Text);
            if (next.Number == line)
            {
                _window += sought.Length;
                return true;
            }

            var found = words.IndexOf(sought, _reached, Math.Min(words.Length - _reached, sought.Length + _window), StringComparison.Ordinal);
            if (sought.Length == 0 || found < 0)
                return false;

            (_reached, _window) = (found + sought.Length, Window);
            return true;
        }
    }
}
