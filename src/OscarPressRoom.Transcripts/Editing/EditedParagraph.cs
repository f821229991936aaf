namespace OscarPressRoom.Transcripts.Editing;

/// <summary>A paragraph of a conversation with the part it plays.</summary>
/// <param name="Line">Where it begins in the source, counted from 1; 0 where that is not known.</param>
/// <param name="Name">Who asks or speaks, where that is known.</param>
/// <param name="Text">Empty where a question is only marked, not printed.</param>
public sealed record EditedParagraph(int Line, ParagraphRole Role, string? Name, string Text)
{
    /// <summary>The name in addresses of the pair that begins here, where the file gives it.</summary>
    public string? Anchor { get; init; }
}

public enum ParagraphRole
{
    /// <summary>Begins a new pair.</summary>
    Question,

    /// <summary>Another paragraph of the question above it.</summary>
    QuestionOn,

    /// <summary>A paragraph of the answer; before the first question, said unasked.</summary>
    Answer,

    /// <summary>Furniture of the page, headings: nobody said it.</summary>
    LeftOut,
}
