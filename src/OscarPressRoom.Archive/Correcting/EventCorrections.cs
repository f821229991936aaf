using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Archive.Correcting;

/// <summary>Puts right when and where a ceremony was. Its number is its address and stays.</summary>
public sealed class EventCorrections(ArchiveContext archive, Corrector corrector)
{
    public Task<CorrectionResult> EditAsync(int number, CeremonyFacts facts, string seen, Signature signature, CancellationToken cancellation = default) =>
        corrector.MakeAsync(signature, async change =>
        {
            var at = await archive.Events.Include(it => it.Transcripts).SingleOrDefaultAsync(it => it.Number == number, cancellation);
            if (at is null)
                return CorrectionResult.Missing;
            if (CeremonyFacts.Of(at).Fingerprint != seen)
                return CorrectionResult.Stale;

            var tidied = facts.Tidied;
            if (tidied.Name.Length == 0)
                return CorrectionResult.Refused("An event needs a name.");
            if (tidied == CeremonyFacts.Of(at))
                return CorrectionResult.Unchanged;

            change.What = $"Corrected the facts of the {at.Name}";
            tidied.WriteTo(at);
            foreach (var transcript in at.Transcripts)
                Corrector.Mark(transcript, change);
            return null;
        }, cancellation);
}
