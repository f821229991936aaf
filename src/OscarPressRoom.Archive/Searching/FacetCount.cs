using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Searching.Language;
using OscarPressRoom.Transcripts.Facts;

namespace OscarPressRoom.Archive.Searching;

/// <summary>
/// Counts matches and what they are spread over in one pass: the index gives the pairs in the order of conversations, so they are
/// counted by conversation first, and only some hundreds of conversations are joined with what they are about.
/// </summary>
internal static class FacetCount
{
    private const int MostValues = 12;

    /// <summary>At most one more than <paramref name="most"/> are counted; the facets then are those of the newest.</summary>
    public static async Task<(int Total, Facets Facets)> CountAsync(ArchiveContext archive, SearchQuery query, int most, CancellationToken cancellation)
    {
        var rows = await archive.Database.SqlQuery<Row>($"""
            with Found as materialized (
                select (Place >> 32) & 0x1FFFFF as TranscriptId, count(*) as Pairs
                from (select rowid as Place from QuestionAnswerIndex where QuestionAnswerIndex match {query.ToFts5()} order by rowid limit {most + 1})
                group by Place >> 32),
            Placed as materialized (
                select Found.TranscriptId, Pairs, Number, Name, Year, Rendition
                from Found
                join Transcript on Transcript.Id = Found.TranscriptId
                join Event on Event.Id = Transcript.EventId
                join EventYear on EventYear.EventId = Event.Id),
            Won as materialized (
                select Found.TranscriptId, Pairs, Winner.Id as WinnerId, Film, FilmSlug, Award.Slug as AwardSlug, Award.Name as AwardName
                from Found
                join TranscriptWinner on TranscriptWinner.TranscriptId = Found.TranscriptId
                join Winner on Winner.Id = TranscriptWinner.WinnerId
                join Award on Award.Id = Winner.AwardId)
            select 'event' as Kind, cast(Number as text) as Value, min(Name) as Name, sum(Pairs) as Pairs from Placed group by Number
            union all
            select 'year', cast(Year as text), cast(Year as text), sum(Pairs) from Placed group by Year
            union all
            select 'rendition', lower(Rendition), Rendition, sum(Pairs) from Placed group by Rendition
            union all
            select * from (
                select 'award', AwardSlug, min(AwardName), sum(Pairs) as Pairs
                from (select TranscriptId, Pairs, AwardSlug, AwardName from Won group by TranscriptId, AwardSlug)
                group by AwardSlug order by Pairs desc, AwardSlug limit {MostValues})
            union all
            select * from (
                select 'film', FilmSlug, min(Film), sum(Pairs) as Pairs
                from (select TranscriptId, Pairs, FilmSlug, Film from Won where FilmSlug is not null group by TranscriptId, FilmSlug)
                group by FilmSlug order by Pairs desc, FilmSlug limit {MostValues})
            union all
            select * from (
                select 'person', Person.Slug, Person.Name, sum(Pairs) as Pairs
                from (select Pairs, PersonId from Won join WinnerPerson using (WinnerId) group by TranscriptId, PersonId)
                join Person on Person.Id = PersonId
                group by PersonId order by Pairs desc, Person.Slug limit {MostValues})
            """).ToListAsync(cancellation);
        var of = rows.ToLookup(row => row.Kind, row => row.ToFacet());
        var years = of["year"].OrderBy(year => year.Value, StringComparer.Ordinal).ToList();
        var facets = new Facets(
            [.. of["event"].OrderByDescending(at => int.Parse(at.Value, CultureInfo.InvariantCulture))],
            years, Decades(years), [.. of["award"].Select(Canonical)], [.. of["person"]], [.. of["film"]], [.. of["rendition"]]);
        return (years.Sum(year => year.Pairs), facets);
    }

    private static IReadOnlyList<Facet> Decades(IReadOnlyList<Facet> years) =>
    [
        .. from year in years
           group year.Pairs by year.Value[..3] into decade
           orderby decade.Key descending
           select new Facet($"{decade.Key}0", $"{decade.Key}0s", decade.Sum()),
    ];

    // An award goes by its category's name, since sources print many.
    private static Facet Canonical(Facet award) => award with { Name = Category.WithSlug(award.Value)?.Name ?? award.Name };

    private sealed record Row(string Kind, string Value, string Name, int Pairs)
    {
        public Facet ToFacet() => new(Value, Name, Pairs);
    }
}
