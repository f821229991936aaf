using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Archive.Correcting;

/// <summary>Two rows for one person become one, and so do two for one win.</summary>
internal static class PersonMerge
{
    public static async Task MergeAsync(ArchiveContext archive, Person left, Person into, CancellationToken cancellation)
    {
        await archive.Database.ExecuteSqlAsync($"""
            update PersonName set PersonId = {into.Id} where PersonId = {left.Id};
            insert into WinnerPerson (WinnerId, PersonId)
            select WinnerId, {into.Id} from WinnerPerson where PersonId = {left.Id}
            on conflict do nothing;
            update FormerPerson set PersonId = {into.Id} where PersonId = {left.Id};
            insert into FormerPerson (Slug, PersonId) values ({left.Slug}, {into.Id})
            on conflict do update set PersonId = excluded.PersonId;
            delete from Person where Id = {left.Id};
            """, cancellation);
        archive.ChangeTracker.Entries<Person>().Single(entry => entry.Entity == left).State = EntityState.Detached;

        // The same people, award and film: one win, which two sources spelled differently.
        await archive.Database.ExecuteSqlAsync($"""
            create temp table SameWin as
            with Mine as (
                select Winner.Id, AwardId, FilmSlug,
                       (select group_concat(PersonId) from (select PersonId from WinnerPerson where WinnerId = Winner.Id order by PersonId)) as People
                from Winner join WinnerPerson on WinnerPerson.WinnerId = Winner.Id
                where WinnerPerson.PersonId = {into.Id})
            select later.Id, min(earlier.Id) as Kept
            from Mine as later
            join Mine as earlier on earlier.Id < later.Id and earlier.AwardId = later.AwardId and earlier.People = later.People
                and (earlier.FilmSlug is later.FilmSlug or later.FilmSlug is null)
            group by later.Id;
            insert into TranscriptWinner (TranscriptId, WinnerId)
            select TranscriptId, Kept from TranscriptWinner join SameWin on SameWin.Id = TranscriptWinner.WinnerId
            where true on conflict do nothing;
            update FormerFilm set WinnerId = (select Kept from SameWin where SameWin.Id = FormerFilm.WinnerId) where WinnerId in (select Id from SameWin);
            delete from Winner where Id in (select Id from SameWin);
            drop table SameWin;
            """, cancellation);
    }
}
