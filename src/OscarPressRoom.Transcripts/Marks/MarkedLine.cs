namespace OscarPressRoom.Transcripts.Marks;

/// <summary>How a line begins.</summary>
internal enum Mark
{
    /// <summary>With words: it goes on, or nobody marked it.</summary>
    None,

    /// <summary>"Q." or "Question:": somebody asks.</summary>
    Question,

    /// <summary>"A.", perhaps with a name: somebody answers.</summary>
    Answer,

    /// <summary>"Ana Ruiz:": somebody speaks.</summary>
    Speaker,
}

/// <summary>A line with its mark taken off.</summary>
/// <param name="Name">The name in the mark, as printed; null where it has none.</param>
/// <param name="Text">The words after the mark.</param>
internal readonly record struct MarkedLine(int Line, Mark Mark, string? Name, string Text)
{
    public bool IsBlank => Mark == Mark.None && Text.Length == 0;
}
