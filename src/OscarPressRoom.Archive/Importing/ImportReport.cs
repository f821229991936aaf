using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Importing;

/// <summary>What importing one file did.</summary>
/// <param name="File">As the caller named it.</param>
/// <param name="Transcripts">In the file's order; empty unless the file was imported.</param>
/// <param name="Problems">The reader's and the importer's, in the order of their lines.</param>
public sealed record ImportReport(string File, ImportOutcome Outcome, IReadOnlyList<ImportedTranscript> Transcripts, IReadOnlyList<Problem> Problems)
{
    /// <summary>The change that it made; null where it made none.</summary>
    public int? ChangeId { get; init; }
}

public enum ImportOutcome
{
    /// <summary>The archive now holds what the file holds.</summary>
    Imported,

    /// <summary>These very bytes are in the archive already; nothing was changed.</summary>
    AlreadyImported,

    /// <summary>Nothing was changed; the problems say why.</summary>
    Refused,

    /// <summary>Nothing was changed: meanwhile somebody else had done it, or called it off.</summary>
    Overtaken,
}

/// <summary>What importing did to one transcript, counted in pairs.</summary>
/// <param name="IsNew">Whether the archive did not have the transcript before.</param>
/// <param name="Changed">Words, speaker or asker differ; a pair that only moved is unchanged.</param>
public sealed record ImportedTranscript(
    string Title, int Event, string Slug, Rendition Rendition, bool IsNew, int Added, int Changed, int Unchanged, int Removed)
{
    /// <summary>In the order of the file, what goes at the end.</summary>
    public IReadOnlyList<PairChange> Pairs { get; init; } = [];

    /// <summary>Whom and what it names.</summary>
    public IReadOnlyList<CatalogueName> Names { get; init; } = [];

    /// <summary>Whether it was left out, as was asked for.</summary>
    public bool IsSkipped { get; init; }
}
