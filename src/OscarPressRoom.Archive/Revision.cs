using OscarPressRoom.Archive.Changing;

namespace OscarPressRoom.Archive;

/// <summary>The wording of a pair before it was changed or removed; the database's triggers keep it, whoever changes the pair.</summary>
public sealed class Revision
{
    public int Id { get; init; }

    public int TranscriptId { get; init; }

    /// <summary>The address it stood at, which outlives the pair's row.</summary>
    public required string Anchor { get; init; }

    /// <summary>Until when it stood.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The run that last read the transcript when this wording ended.</summary>
    public int? ImportRunId { get; init; }

    /// <summary>The change that ended it; null for one made before changes were written down.</summary>
    public int? ChangeId { get; init; }

    public Change? Change { get; init; }

    public string? Asker { get; init; }

    public string? Question { get; init; }

    public List<AnswerParagraph> Answer { get; init; } = [];
}
