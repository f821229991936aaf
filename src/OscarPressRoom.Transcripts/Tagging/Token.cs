namespace OscarPressRoom.Transcripts.Tagging;

/// <summary>A word as the model sees it: itself or, when it carries a topic, its shape; its kind; and the character after it.</summary>
internal readonly record struct Token(string Form, string Kind, bool IsCapital, char Next)
{
    /// <summary>The shape of a word with a capital that is not there because a sentence starts.</summary>
    public const string Name = "Cap";

    public bool MayBeName => IsCapital && Kind is Name or "-" or "-s" or "-ing" or "-ed";
}

/// <summary>A sentence: its first token, one past its last, and the mark that closes it (a full stop if none does).</summary>
internal readonly record struct Sentence(int Start, int End, char Mark)
{
    public int Length => End - Start;
}
