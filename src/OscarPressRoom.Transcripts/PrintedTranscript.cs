namespace OscarPressRoom.Transcripts;

/// <summary>One press-room conversation as its source prints it. What is not printed is null, never filled in from elsewhere.</summary>
public sealed record PrintedTranscript
{
    /// <summary>The page's own title line.</summary>
    public string? Title { get; init; }

    public PrintedEvent Event { get; init; } = new();

    public IReadOnlyList<PrintedWinner> Winners { get; init; } = [];

    public IReadOnlyList<PrintedQuestionAnswer> Questions { get; init; } = [];

    public Rendition Rendition { get; init; }

    /// <summary>The public address of the source.</summary>
    public string? Source { get; init; }

    /// <summary>A sentence on who holds the rights and what may be done.</summary>
    public string? Rights { get; init; }

    /// <summary>Whether search engines may list it, where the file says so.</summary>
    public bool? IsIndexed { get; init; }

    /// <summary>The transcript's name in addresses, where the file gives it (an export does).</summary>
    public string? Slug { get; init; }
}

/// <summary>The ceremony. Its name is canonical ("86th Academy Awards") however it is printed; the rest is as printed.</summary>
public sealed record PrintedEvent
{
    public int? Number { get; init; }

    public string? Name { get; init; }

    public DateOnly? Date { get; init; }

    public string? Venue { get; init; }

    public string? City { get; init; }
}

/// <summary>A winning entry of an award.</summary>
public sealed record PrintedWinner
{
    /// <summary>As printed, without names or film; null where no award is named.</summary>
    public string? Award { get; init; }

    /// <summary>The slug of a <see cref="Facts.Category"/>; null when the award's name is unknown.</summary>
    public string? Category { get; init; }

    /// <summary>The list of names as printed.</summary>
    public required string Credit { get; init; }

    public IReadOnlyList<PrintedPerson> People { get; init; } = [];

    public string? Film { get; init; }

    /// <summary>Names of the fields that are not printed but guessed from the conversation.</summary>
    public IReadOnlyList<string> Inferred { get; init; } = [];
}

/// <summary>Somebody on a credit, with other spellings of the name.</summary>
public sealed record PrintedPerson(string Name)
{
    public IReadOnlyList<string> Also { get; init; } = [];
}

/// <summary>One exchange. An opening answer has no question; a question that nobody answered has no answer.</summary>
public sealed record PrintedQuestionAnswer
{
    /// <summary>Where the pair begins: the first line of its first paragraph.</summary>
    public required int Line { get; init; }

    /// <summary>Who asked, where they say so.</summary>
    public string? Asker { get; init; }

    /// <summary>Its paragraphs are parted by a line break.</summary>
    public string? Question { get; init; }

    public IReadOnlyList<PrintedParagraph> Answer { get; init; } = [];

    /// <summary>The pair's name in addresses, where the file gives it (an export does).</summary>
    public string? Anchor { get; init; }
}

/// <summary>A paragraph of an answer, with its speaker where one is named.</summary>
public sealed record PrintedParagraph(string? Speaker, int Line, string Text);

public enum Rendition
{
    /// <summary>Word for word.</summary>
    Verbatim,

    /// <summary>A paraphrase in reported speech.</summary>
    Digest,
}
