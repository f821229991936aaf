using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Changing;
using OscarPressRoom.Archive.Moving;

namespace OscarPressRoom.Archive.Correcting;

/// <summary>Puts right what the archive says about a conversation, or takes it out.</summary>
public sealed class TranscriptCorrections(ArchiveContext archive, Corrector corrector)
{
    public Task<CorrectionResult> EditAsync(TranscriptAddress at, TranscriptFacts facts, string seen, Signature signature, CancellationToken cancellation = default) =>
        CorrectAsync("Corrected the facts of", at, seen, signature, async (transcript, change) =>
        {
            var tidied = facts.Tidied;
            if (tidied.Title.Length == 0)
                return CorrectionResult.Refused("A conversation needs a title.");
            if (tidied.Slug.Length == 0 || tidied.Slug != Transcripts.Slug.From(tidied.Slug))
                return CorrectionResult.Refused("A name in addresses is made of small letters, digits and hyphens: mara-quist.");
            if (await archive.Transcripts.AnyAsync(it => it != transcript && it.Event == transcript.Event && it.Slug == tidied.Slug, cancellation))
                return CorrectionResult.Refused($"Another conversation of this event is called {tidied.Slug}.");
            if (tidied == TranscriptFacts.Of(transcript))
                return CorrectionResult.Unchanged;

            tidied.WriteTo(transcript);
            Corrector.Mark(transcript, change);
            return null;
        }, cancellation);

    public Task<CorrectionResult> DeleteAsync(TranscriptAddress at, string seen, Signature signature, CancellationToken cancellation = default) =>
        CorrectAsync("Deleted", at, seen, signature, (transcript, _) =>
        {
            archive.Transcripts.Remove(transcript);
            return Task.FromResult<CorrectionResult?>(null);
        }, cancellation);

    private Task<CorrectionResult> CorrectAsync(
        string what, TranscriptAddress at, string seen, Signature signature, Func<Transcript, Change, Task<CorrectionResult?>> correct, CancellationToken cancellation) =>
        corrector.MakeAsync(signature, async change =>
        {
            var transcript = await archive.Transcripts.Include(it => it.Event).SingleOrDefaultAsync(it => it.Event.Number == at.Event && it.Slug == at.Slug, cancellation);
            if (transcript is null)
                return CorrectionResult.Missing;
            if (TranscriptFacts.Of(transcript).Fingerprint != seen)
                return CorrectionResult.Stale;

            change.What = $"{what} “{transcript.Title}”";
            return await correct(transcript, change);
        }, cancellation);
}
