using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;

namespace OscarPressRoom.Web.Pages.Coverage;

/// <summary>An award at an event whose winners were heard, and in how many conversations.</summary>
internal sealed record HeardAward(int Event, string Slug, int Conversations)
{
    public static ILookup<int, HeardAward> All(ArchiveContext archive) => archive.Rows(
        $"""
        select Event.Number, Award.Slug, count(distinct TranscriptWinner.TranscriptId)
        from Event
        join Award on Award.EventId = Event.Id
        join Winner on Winner.AwardId = Award.Id
        join TranscriptWinner on TranscriptWinner.WinnerId = Winner.Id
        group by Award.Id
        """,
        row => new HeardAward(row.GetInt32(0), row.GetString(1), row.GetInt32(2))).ToLookup(award => award.Event);
}
