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

        await SameWins.MergeAsync(archive, into, cancellation);
    }
}
