namespace OscarPressRoom.Archive.Correcting;

/// <summary>What became of a correction.</summary>
/// <param name="Sentence">Why nothing was written; empty when it was.</param>
/// <param name="ChangeId">The change that was made.</param>
public sealed record CorrectionResult(CorrectionOutcome Outcome, string Sentence = "", int? ChangeId = null)
{
    public static CorrectionResult Missing { get; } = new(CorrectionOutcome.Missing, "It is no longer in the archive.");

    public static CorrectionResult Stale { get; } = new(CorrectionOutcome.Stale, "Somebody else has changed it meanwhile. Nothing was written: compare both, and save again.");

    public static CorrectionResult Unchanged { get; } = Refused("Nothing was changed.");

    public static CorrectionResult Refused(string sentence) => new(CorrectionOutcome.Refused, sentence);
}

public enum CorrectionOutcome
{
    /// <summary>It is in the archive.</summary>
    Made,

    /// <summary>It was not accepted; the sentence says why.</summary>
    Refused,

    /// <summary>What the form was filled from has changed since.</summary>
    Stale,

    Missing,
}
