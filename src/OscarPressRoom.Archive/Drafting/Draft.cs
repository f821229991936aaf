namespace OscarPressRoom.Archive.Drafting;

/// <summary>
/// A file at the door: read, perhaps put right, and not in the archive. It lies outside of the archive's tables, so that nothing of it can
/// be found, listed or counted before it is published.
/// </summary>
public sealed class Draft
{
    public int Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public required string File { get; init; }

    /// <summary>SHA-256 of <see cref="Content"/>, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The file, byte for byte; empty once it is published, since the import keeps it then.</summary>
    public required byte[] Content { get; set; }

    /// <summary>Its transcripts as they were put right, JSON; null while they are as they were read.</summary>
    public string? Edited { get; set; }

    /// <summary>Counts what was done to it: who has seen an older one is told before anything is overwritten.</summary>
    public int Version { get; set; }

    public required DateTimeOffset SavedAt { get; set; }

    public required string SavedBy { get; set; }

    /// <summary>When it is to be published by itself; null where somebody is to confirm it.</summary>
    public DateTimeOffset? PublishAt { get; set; }

    /// <summary>Why it could not be published when its time had come.</summary>
    public string? Refusal { get; set; }

    /// <summary>Opens its page to those who have no account; null while nobody was given it.</summary>
    public string? Secret { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    public string? PublishedBy { get; set; }

    /// <summary>The change that published it.</summary>
    public int? ChangeId { get; set; }
}
