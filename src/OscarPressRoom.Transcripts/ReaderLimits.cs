namespace OscarPressRoom.Transcripts;

/// <summary>How much a file may ask of the reader. What is over a limit is refused with a sentence.</summary>
public sealed record ReaderLimits
{
    public static ReaderLimits Default { get; } = new();

    /// <summary>Bytes of a file, and of one inside a ZIP. The longest transcript known has a hundredth of it.</summary>
    public int MaxBytes { get; init; } = 32 * 1024 * 1024;

    public int MaxLines { get; init; } = 500_000;

    /// <summary>Elements inside each other in a web page or a Word document; browsers stop at as many.</summary>
    public int MaxNesting { get; init; } = 512;

    /// <summary>Files in a ZIP, those in ZIP files inside it included.</summary>
    public int MaxFiles { get; init; } = 10_000;

    /// <summary>How many times larger a packed file may become; text shrinks to a third, seldom to a twentieth.</summary>
    public int MaxZipRatio { get; init; } = 200;

    /// <summary>The refusal of a file that has more bytes than are read.</summary>
    public Problem TooLarge(long bytes) =>
        Problem.Error(1, "too-large", $"The file has {bytes:N0} bytes; {MaxBytes:N0} are read at most. Part it, or raise the limit Reader:MaxBytes.");
}
