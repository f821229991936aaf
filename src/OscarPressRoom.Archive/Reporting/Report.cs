using OscarPressRoom.Archive.Moving;

namespace OscarPressRoom.Archive.Reporting;

/// <summary>A reader's note that something in a pair is wrong, open until somebody closes it. Who sent it is not kept.</summary>
public sealed class Report
{
    public int Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The event's number when it was sent; with <see cref="Slug"/> and <see cref="Anchor"/> the pair's address.</summary>
    public required int Event { get; init; }

    public required string Slug { get; init; }

    public required string Anchor { get; init; }

    /// <summary>What is wrong, in the reader's words.</summary>
    public required string Note { get; init; }

    /// <summary>How the question should read; null where it was left as it is.</summary>
    public string? Question { get; init; }

    /// <summary>How the answer should read, a paragraph a line; null where it was left as it is.</summary>
    public string? Answer { get; init; }

    /// <summary>Null while it is open.</summary>
    public ReportOutcome? Outcome { get; set; }

    public string? ClosedBy { get; set; }

    public DateTimeOffset? ClosedAt { get; set; }

    public PairAddress Address => new(Event, Slug, Anchor);
}

public enum ReportOutcome
{
    Corrected,
    Declined,
}
