using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Importing;

/// <summary>A file that comes into the archive.</summary>
/// <param name="File">Its name: with the winners it tells a corrected file from a new one.</param>
/// <param name="By">Who imports.</param>
public sealed record Incoming(string File, byte[] Content, string By)
{
    /// <summary>What is to be taken for its transcripts, one for each that the file holds; null for what the reader makes of it.</summary>
    public IReadOnlyList<IncomingTranscript>? Transcripts { get; init; }
}

/// <param name="IsByHand">Whether a person put something right that the reader had told otherwise.</param>
public sealed record IncomingTranscript(PrintedTranscript Printed, Treatment Treatment = Treatment.Merge, bool IsByHand = false);

/// <summary>What happens to a transcript that the archive has already.</summary>
public enum Treatment
{
    /// <summary>It becomes what the file says now; what was corrected by hand stays.</summary>
    Merge,

    /// <summary>It becomes what the file says now, corrections by hand undone.</summary>
    Replace,

    /// <summary>Nothing: the file's transcript is left out.</summary>
    Skip,
}
