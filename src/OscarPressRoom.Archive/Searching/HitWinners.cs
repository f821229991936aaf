using System.Text.Json;
using OscarPressRoom.Archive.Connecting;

namespace OscarPressRoom.Archive.Searching;

/// <summary>The winners of the conversations on a page of results, in one query.</summary>
internal static class HitWinners
{
    public static ILookup<int, HitWinner> Of(ArchiveContext archive, IEnumerable<int> transcripts)
    {
        var rows = archive.Rows(
            $"""
            select TranscriptWinner.TranscriptId, Winner.Id, Award.Name, Award.Slug,
                   Winner.Film, Winner.FilmSlug, exists (select 1 from json_each(Winner.Inferred) where value = 'film'),
                   Person.Name, Person.Slug
            from json_each({JsonSerializer.Serialize(transcripts.Distinct())}) as Wanted
            join TranscriptWinner on TranscriptWinner.TranscriptId = Wanted.value
            join Winner on Winner.Id = TranscriptWinner.WinnerId
            join Award on Award.Id = Winner.AwardId
            left join WinnerPerson on WinnerPerson.WinnerId = Winner.Id
            left join Person on Person.Id = WinnerPerson.PersonId
            order by TranscriptWinner.TranscriptId, Award.Id, Winner.Id, Person.Id
            """,
            row => (
                Transcript: row.GetInt32(0),
                Id: row.GetInt32(1),
                Winner: new HitWinner(row.GetString(2), row.GetString(3), row.Text(4), row.Text(5), row.GetBoolean(6), []),
                Person: row.Text(7) is { } name ? new HitPerson(name, row.GetString(8)) : null));
        return rows.GroupBy(row => (row.Transcript, row.Id)).ToLookup(
            winner => winner.Key.Transcript,
            winner => winner.First().Winner with { People = [.. winner.Select(row => row.Person).OfType<HitPerson>()] });
    }
}
