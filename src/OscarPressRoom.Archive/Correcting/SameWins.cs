using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Archive.Correcting;

/// <summary>The same people, award and film: one win, which two sources spelled differently. Its rows become one, the first.</summary>
internal static class SameWins
{
    /// <param name="person">Whose wins are looked through, as they are in the tables.</param>
    public static async Task MergeAsync(ArchiveContext archive, Person person, CancellationToken cancellation) =>
        await archive.Database.ExecuteSqlAsync($"""
            create temp table SameWin as
            with Mine as (
                select Winner.Id, AwardId, FilmSlug,
                       (select group_concat(PersonId) from (select PersonId from WinnerPerson where WinnerId = Winner.Id order by PersonId)) as People
                from Winner join WinnerPerson on WinnerPerson.WinnerId = Winner.Id
                where WinnerPerson.PersonId = {person.Id})
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
