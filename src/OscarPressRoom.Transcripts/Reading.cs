namespace OscarPressRoom.Transcripts;

/// <summary>What reading one file gave: the transcripts found, how they were told, and all that was noticed on the way.</summary>
/// <param name="Reader">The kind of reader that understood the file; null when it was refused.</param>
/// <param name="Transcripts">One for each conversation, in the file's order; empty when the file was refused.</param>
/// <param name="Problems">In the order of their lines; one of severity <see cref="Severity.Error"/> is a refusal.</param>
public sealed record Reading(ReaderKind? Reader, IReadOnlyList<PrintedTranscript> Transcripts, IReadOnlyList<Problem> Problems)
{
    public bool IsRefused => Reader is null;

    internal static Reading Refused(int line, string code, string message) => new(null, [], [Problem.Error(line, code, message)]);
}

/// <summary>How questions and answers were told apart.</summary>
public enum ReaderKind
{
    /// <summary>Both carry marks such as <c>Q.</c> and <c>A.</c></summary>
    Labelled,

    /// <summary>Those who answer are named before their words.</summary>
    Named,

    /// <summary>Nothing is marked: only the words tell.</summary>
    Unlabelled,

    /// <summary>The archive's own format.</summary>
    Markdown,
}
