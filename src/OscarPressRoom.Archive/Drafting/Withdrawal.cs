using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Changing;
using OscarPressRoom.Archive.Exporting;
using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Transcripts.Editing;
using OscarPressRoom.Transcripts.Markdown;

namespace OscarPressRoom.Archive.Drafting;

/// <summary>Takes a published transcript back to the door, as the file that it came from: publishing gives its names in addresses back.</summary>
public sealed class Withdrawal(ArchiveContext archive, Changes changes, Exporter exporter, TimeProvider clock, ReaderLimits limits)
{
    /// <returns>The draft's number; null where the event has no transcript of that name.</returns>
    public async Task<int?> WithdrawAsync(int number, string slug, string by, string why = "", CancellationToken cancellation = default)
    {
        archive.ChangeTracker.Clear();
        await using var change = await changes.OpenAsync(by, $"Withdrew {slug} of the {Transcripts.Facts.Ceremony.Name(number)}", why, cancellation: cancellation);
        if (await exporter.FindAsync(number, slug, cancellation) is not { } printed)
            return null;

        var transcript = await archive.Transcripts.Include(it => it.ImportRun).SingleAsync(it => it.Event.Number == number && it.Slug == slug, cancellation);
        var draft = DraftOf(transcript, printed, by);
        archive.Drafts.Add(draft);
        archive.Transcripts.Remove(transcript);
        await archive.SaveChangesAsync(cancellation);
        await Unnamed.RemoveAsync(archive, cancellation);
        await change.CompleteAsync(cancellation: cancellation);
        return draft.Id;
    }

    // What was corrected by hand is told from what the file said, also after the next import: where it can still be read, the file stays.
    private Draft DraftOf(Transcript transcript, PrintedTranscript printed, string by)
    {
        var (run, now) = (transcript.ImportRun, clock.GetUtcNow());
        var (content, edited) = transcript.CorrectedAt is not null && !TranscriptReader.Read(run.Content, limits).IsRefused
            ? (run.Content, DraftTranscript.Write([new DraftTranscript(EditedTranscript.Of(printed))], run.Content, limits))
            : (System.Text.Encoding.UTF8.GetBytes(MarkdownWriter.Write(printed)), null);
        return new Draft { At = now, By = by, File = run.File, Hash = Importer.Hash(content), Content = content, Edited = edited, SavedAt = now, SavedBy = by };
    }
}
