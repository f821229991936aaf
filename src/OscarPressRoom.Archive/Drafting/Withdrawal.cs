using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Changing;
using OscarPressRoom.Archive.Exporting;
using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Transcripts.Markdown;

namespace OscarPressRoom.Archive.Drafting;

/// <summary>Takes a published transcript back to the door: the draft is its export, whose names in addresses publishing gives back.</summary>
public sealed class Withdrawal(ArchiveContext archive, Changes changes, Exporter exporter, TimeProvider clock)
{
    /// <returns>The draft's number; null where the event has no transcript of that name.</returns>
    public async Task<int?> WithdrawAsync(int number, string slug, string by, string why = "", CancellationToken cancellation = default)
    {
        archive.ChangeTracker.Clear();
        await using var change = await changes.OpenAsync(by, $"Withdrew {slug} of the {Transcripts.Facts.Ceremony.Name(number)}", why, cancellation: cancellation);
        if (await exporter.FindAsync(number, slug, cancellation) is not { } printed)
            return null;

        var (content, now) = (System.Text.Encoding.UTF8.GetBytes(MarkdownWriter.Write(printed)), clock.GetUtcNow());
        var draft = new Draft { At = now, By = by, File = $"{slug}.md", Hash = Importer.Hash(content), Content = content, SavedAt = now, SavedBy = by };
        archive.Drafts.Add(draft);
        archive.Transcripts.Remove(await archive.Transcripts.SingleAsync(it => it.Event.Number == number && it.Slug == slug, cancellation));
        await archive.SaveChangesAsync(cancellation);
        await Unnamed.RemoveAsync(archive, cancellation);
        await change.CompleteAsync(cancellation: cancellation);
        return draft.Id;
    }
}
