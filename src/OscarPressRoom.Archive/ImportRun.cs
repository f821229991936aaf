namespace OscarPressRoom.Archive;

/// <summary>One act of importing a file: when, who, what was read and what it changed. Kept for good, original bytes included.</summary>
public sealed class ImportRun
{
    public int Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who imported: "seeds" for the start-up import, the account's name otherwise.</summary>
    public required string By { get; init; }

    public required string File { get; init; }

    /// <summary>SHA-256 of <see cref="Content"/>, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The file, byte for byte.</summary>
    public required byte[] Content { get; init; }

    /// <summary>How many transcripts the file held.</summary>
    public required int Transcripts { get; init; }

    /// <summary>Pairs that were not in the archive before.</summary>
    public int Added { get; set; }

    /// <summary>Pairs whose words or place changed.</summary>
    public int Changed { get; set; }

    public int Unchanged { get; set; }

    /// <summary>Pairs that the file no longer holds.</summary>
    public int Removed { get; set; }
}
