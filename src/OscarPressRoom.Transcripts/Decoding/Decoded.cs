namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>A file's text as lines, each with its number in the file as a person sees it, and what was noticed on the way.</summary>
/// <param name="Text">The whole text where the file is plain text; null where the lines were taken out of a document.</param>
internal sealed record Decoded(IReadOnlyList<SourceLine> Lines, string? Text, IReadOnlyList<Problem> Problems)
{
    /// <summary>Null when the lines may be read.</summary>
    public Problem? Refusal { get; private init; }

    public static Decoded Refused(int line, string code, string message) => Refused(Problem.Error(line, code, message));

    public static Decoded Refused(Problem refusal) => new([], null, []) { Refusal = refusal };
}
