using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Archive.Searching;

/// <summary>The winners of the conversations on a page of results, in one query.</summary>
internal static class HitWinners
{
    public static async Task<ILookup<int, HitWinner>> OfAsync(ArchiveContext archive, IEnumerable<int> transcripts, CancellationToken cancellation)
    {
        var rows = await archive.Database.SqlQuery<Row>($"""
            select TranscriptWinner.TranscriptId, Winner.Id as WinnerId, Award.Name as Award, Award.Slug as AwardSlug,
                   Winner.Film, Winner.FilmSlug, exists (select 1 from json_each(Winner.Inferred) where value = 'film') as FilmIsInferred,
                   Person.Name as Person, Person.Slug as PersonSlug
            from json_each({JsonSerializer.Serialize(transcripts.Distinct())}) as Wanted
            join TranscriptWinner on TranscriptWinner.TranscriptId = Wanted.value
            join Winner on Winner.Id = TranscriptWinner.WinnerId
            join Award on Award.Id = Winner.AwardId
            left join WinnerPerson on WinnerPerson.WinnerId = Winner.Id
            left join Person on Person.Id = WinnerPerson.PersonId
            order by TranscriptWinner.TranscriptId, Award.Id, Winner.Id, Person.Id
            """).ToListAsync(cancellation);
        return rows.GroupBy(row => (row.TranscriptId, row.WinnerId)).ToLookup(winner => winner.Key.TranscriptId, winner => winner.First().ToWinner(
            [.. winner.Where(row => row.Person is not null).Select(row => new HitPerson(row.Person!, row.PersonSlug!))]));
    }

    private sealed record Row(
        int TranscriptId, int WinnerId, string Award, string AwardSlug, string? Film, string? FilmSlug, bool FilmIsInferred, string? Person, string? PersonSlug)
    {
        public HitWinner ToWinner(IReadOnlyList<HitPerson> people) => new(Award, AwardSlug, Film, FilmSlug, FilmIsInferred, people);
    }
}
