namespace OscarPressRoom.Transcripts.Tagging;

/// <summary>Where the last question mark of a paragraph is.</summary>
internal enum MarkPlace
{
    None,

    /// <summary>More than two sentences or 25 words before the end.</summary>
    Far,

    Near,

    End,
}

/// <summary>The few facts about a paragraph that its neighbours and its document ask for.</summary>
internal sealed class ParagraphCues
{
    private static readonly int[] LengthEdges = [1, 3, 5, 8, 12, 18, 26, 36, 50, 70, 100, 150];

    /// <summary>Reads a paragraph, and adds the cues that are in it to <paramref name="cues"/>.</summary>
    public ParagraphCues(string text, ISet<string> cues)
    {
        var scanner = Scanner.Scan(text);
        Words = scanner.Words;
        Length = Bin.Of(Words, LengthEdges);
        Mark = Measures.FindMark(scanner);
        Person = Measures.Collect(scanner, this, cues);
        (First, FirstKind) = Wording.Collect(scanner, Mark, cues);
        Content = Overlap.ContentOf(text);
    }

    public int Words { get; }

    /// <summary>The bin of the number of words, 0 to 12.</summary>
    public int Length { get; }

    public MarkPlace Mark { get; }

    /// <summary>Who is spoken of: y for you, i for I, w for we.</summary>
    public string Person { get; }

    /// <summary>The first word after a vocative.</summary>
    public string First { get; }

    public string FirstKind { get; }

    public IReadOnlySet<string> Content { get; }
}
