namespace OscarPressRoom.Transcripts.Tagging;

/// <summary>Answers take up the words of their question: what two paragraphs share.</summary>
internal static class Overlap
{
    // Both ends of a paragraph are enough, and keep the work in proportion to the number of paragraphs.
    private const int Window = 1200;

    private const int Stem = 6;

    /// <summary>The stems of the words that carry a topic.</summary>
    public static HashSet<string> ContentOf(string text)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        if (text.Length <= 2 * Window)
        {
            Add(text, stems);
            return stems;
        }
        Add(text.AsSpan(0, Window), stems);
        Add(text.AsSpan(text.Length - Window), stems);
        return stems;
    }

    public static void Collect(string side, ParagraphCues paragraph, ParagraphCues neighbour, ICollection<string> cues)
    {
        var shared = paragraph.Content.Count(neighbour.Content.Contains);
        var marks = (paragraph.Mark == MarkPlace.End ? "?" : "") + (neighbour.Mark == MarkPlace.End ? "?" : "");
        cues.Add($"{side}shares={Bin.Of(shared, 0, 1, 2, 4, 7)}{marks}");
        var percent = Bin.Percent(shared, Math.Min(paragraph.Content.Count, neighbour.Content.Count));
        cues.Add($"{side}shares%={Bin.Of(percent, 0, 10, 20, 35, 50)}");
    }

    private static void Add(ReadOnlySpan<char> text, HashSet<string> stems)
    {
        Span<char> stem = stackalloc char[Stem];
        foreach (var range in text.SplitAny(" \t\n\u00A0.,;:?!\"“”()[]-–—\u2011…"))
        {
            var word = text[range].Trim("'’‘");
            if (word.Length >= 4)
            {
                var length = word[..Math.Min(Stem, word.Length)].ToLowerInvariant(stem);
                if (!Vocabulary.Contains(word))
                {
                    stems.Add(stem[..length].ToString());
                }
            }
        }
    }
}
