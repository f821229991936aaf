using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Pages.Coverage;

/// <summary>An award at an event whose winners were heard, and in how many conversations.</summary>
internal sealed record HeardAward(int Event, string Slug, int Conversations)
{
    public static async Task<ILookup<int, HeardAward>> AllAsync(ArchiveContext archive, CancellationToken cancellation) =>
        (await archive.Database.SqlQuery<HeardAward>($"""
            select Event.Number as Event, Award.Slug, count(distinct TranscriptWinner.TranscriptId) as Conversations
            from Event
            join Award on Award.EventId = Event.Id
            join Winner on Winner.AwardId = Award.Id
            join TranscriptWinner on TranscriptWinner.WinnerId = Winner.Id
            group by Award.Id
            """).ToListAsync(cancellation)).ToLookup(award => award.Event);
}
