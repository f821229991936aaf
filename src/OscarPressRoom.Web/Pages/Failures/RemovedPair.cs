using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Web.Pages.Events;

namespace OscarPressRoom.Web.Pages.Failures;

/// <summary>A question that is no longer in its conversation: it travels with the request to the page that says “gone”.</summary>
internal sealed record RemovedPair(int Event, string Slug, string Title, Exchange Exchange, DateOnly On)
{
    /// <summary>Whether a pair stood there.</summary>
    public static async Task<bool> FindAsync(HttpContext context, ArchiveContext archive, int number, string slug, string anchor, CancellationToken cancellation)
    {
        var last = await archive.Revisions.AsNoTracking()
            .Where(it => it.Anchor == anchor)
            .Join(archive.Transcripts.Where(it => it.Event.Number == number && it.Slug == slug), it => it.TranscriptId, it => it.Id, (revision, transcript) => new { revision, transcript.Title })
            .OrderByDescending(it => it.revision.Id)
            .Select(it => new
            {
                it.Title,
                it.revision.At,
                Exchange = new Exchange { Anchor = anchor, Position = 0, Asker = it.revision.Asker, Question = it.revision.Question, Answer = it.revision.Answer },
            })
            .FirstOrDefaultAsync(cancellation);
        if (last is null)
            return false;

        context.Features.Set(new RemovedPair(number, slug, last.Title, last.Exchange, DateOnly.FromDateTime(last.At.UtcDateTime)));
        return true;
    }
}
