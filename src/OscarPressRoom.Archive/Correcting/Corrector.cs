using OscarPressRoom.Archive.Changing;

namespace OscarPressRoom.Archive.Correcting;

/// <summary>Makes corrections one at a time, each a change: what is read in it is what is written over.</summary>
public sealed class Corrector(ArchiveContext archive, Changes changes)
{
    /// <param name="correct">Changes tracked rows, or says why not; names the change.</param>
    internal async Task<CorrectionResult> MakeAsync(Signature signature, Func<Change, Task<CorrectionResult?>> correct, CancellationToken cancellation)
    {
        archive.ChangeTracker.Clear();
        await using var open = await changes.OpenAsync(signature.By, "Corrected", signature.Why, cancellation: cancellation);
        if (await correct(open.Change) is { } refusal)
            return refusal;

        await archive.SaveChangesAsync(cancellation);
        await Unnamed.RemoveAsync(archive, cancellation);
        await open.CompleteAsync(cancellation: cancellation);
        return new CorrectionResult(CorrectionOutcome.Made, ChangeId: open.Change.Id);
    }

    /// <summary>Marks a conversation that was corrected by hand.</summary>
    /// <param name="isReworded">Whether a pair came, went or changed.</param>
    internal static void Mark(Transcript transcript, Change change, bool isReworded = false)
    {
        transcript.CorrectedAt = change.At;
        if (isReworded)
            transcript.ChangedAt = change.At;
    }
}
