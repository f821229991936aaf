using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Archive.Changing;

/// <summary>A change may leave a winner, an award, an event or a person that no transcript names any more.</summary>
internal static class Unnamed
{
    public static Task RemoveAsync(ArchiveContext archive, CancellationToken cancellation) =>
        archive.Database.ExecuteSqlAsync($"""
            delete from Winner where not exists (select 1 from TranscriptWinner where WinnerId = Winner.Id);
            delete from Award where not exists (select 1 from Winner where AwardId = Award.Id);
            delete from Person where not exists (select 1 from WinnerPerson where PersonId = Person.Id);
            delete from Event where not exists (select 1 from Transcript where EventId = Event.Id);
            """, cancellation);
}
