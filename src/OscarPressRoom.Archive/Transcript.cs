using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive;

/// <summary>One press-room conversation from one source.</summary>
public sealed class Transcript
{
    public int Id { get; init; }

    public required Event Event { get; set; }

    /// <summary>Its name in addresses, one in its event; given once and kept while the event is the same.</summary>
    public required string Slug { get; set; }

    public required string Title { get; set; }

    /// <summary>The public address of the source.</summary>
    public string? Source { get; set; }

    public string? Rights { get; set; }

    public required Rendition Rendition { get; set; }

    /// <summary>Whether search engines may list it.</summary>
    public bool IsIndexed { get; set; } = true;

    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>When a pair last came, went or changed.</summary>
    public required DateTimeOffset ChangedAt { get; set; }

    /// <summary>When somebody last put something right by hand; a re-import keeps what they wrote.</summary>
    public DateTimeOffset? CorrectedAt { get; set; }

    /// <summary>The run that last read it: there its file and the original bytes are kept.</summary>
    public required ImportRun ImportRun { get; set; }

    public List<Winner> Winners { get; } = [];

    public List<QuestionAnswer> QuestionAnswers { get; } = [];
}
