using System.Diagnostics;
using System.Text.Json;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Searching.Language;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Searching;

/// <summary>
/// Finds pairs by what was asked and answered, and by the names around it. The work of a search is bounded whatever the archive's
/// size: counting stops at <see cref="MostCounted"/>, ranking looks at no more pairs than <see cref="Ranking"/> says.
/// </summary>
public sealed class Searcher(ArchiveContext archive, Beginnings beginnings, FacetValues values)
{
    /// <summary>Beyond this "more than" is answer enough. (Counting costs some 50 ns a pair, and what they are spread over as much again.)</summary>
    public const int MostCounted = 20_000;

    /// <summary>The same where words must stand together or many are looked for, which costs ten times as much.</summary>
    public const int MostCostlyCounted = 10_000;

    /// <summary>One page of what was asked for, with totals, and with facets where they will be shown.</summary>
    public async Task<SearchResults> SearchAsync(Search search, bool withFacets = true, CancellationToken cancellation = default)
    {
        if (search.Query.IsEmpty)
            return new SearchResults(search, 0, IsCounted: true, Ranked: null, [], Facets: null, search.Query.Ignored);

        search = search with { Page = Math.Clamp(search.Page, 1, int.MaxValue / SearchResults.PageSize) };
        var began = Stopwatch.GetTimestamp();
        var (query, remarks) = await beginnings.NarrowAsync(search.Query, cancellation);
        var most = Most(query);
        var (total, facets) = withFacets ? FacetCount.Of(archive, values, query, most) : (Count(query), null);
        // SQLite ends no statement half-way: whether anybody waits is asked between them.
        cancellation.ThrowIfCancellationRequested();
        var (places, ranked) = Ranking.Page(archive, search with { Query = query }, total, SearchResults.PageSize);
        cancellation.ThrowIfCancellationRequested();
        var hits = Hits(query, places);
        cancellation.ThrowIfCancellationRequested();
        ArchiveMeter.Searched(Stopwatch.GetElapsedTime(began), total, query.IsCostly);
        return new SearchResults(search, Math.Min(total, most), total <= most, ranked, hits, facets,
        [
            .. search.Query.Ignored,
            .. remarks,
            .. withFacets && total > most ? [$"The numbers to narrow by are those of the newest {most:N0} matches."] : Array.Empty<string>(),
        ]);
    }

    /// <summary>How many pairs match; one more than are counted where there are more.</summary>
    internal int Count(SearchQuery query) => archive.Rows(
        $"select count(*) from (select 1 from QuestionAnswerIndex where QuestionAnswerIndex match {query.ToFts5()} limit {Most(query) + 1})",
        row => row.GetInt32(0))[0];

    /// <summary>The first matches alone.</summary>
    internal IReadOnlyList<SearchHit> First(SearchQuery query, int count) =>
        Hits(query, Ranking.Page(archive, new Search(query), Count(query), count).Places);

    private static int Most(SearchQuery query) => query.IsCostly ? MostCostlyCounted : MostCounted;

    private IReadOnlyList<SearchHit> Hits(SearchQuery query, IReadOnlyList<long> places)
    {
        if (places.Count == 0)
            return [];

        // The rows of the page are passed by in one walk through the matches: looked for one by one, each would begin the query anew,
        // which takes a broad prefix 60 ms. Marking reads a text word by word: only where its kind of words is looked for.
        var (page, (hasStems, hasExact)) = (JsonSerializer.Serialize(places), Fts5.Kinds(query.Expression));
        var rows = archive.Rows(
            $"""
            with Shown as materialized (
                select rowid as Place,
                       iif({hasStems}, highlight(QuestionAnswerIndex, 0, {TextRun.Start}, {TextRun.End}), Question) as Question,
                       iif({hasStems}, highlight(QuestionAnswerIndex, 1, {TextRun.Start}, {TextRun.End}), Answer) as Answer,
                       iif({hasExact}, highlight(QuestionAnswerIndex, 2, {TextRun.Start}, {TextRun.End}), '') as QuestionExact,
                       iif({hasExact}, highlight(QuestionAnswerIndex, 3, {TextRun.Start}, {TextRun.End}), '') as AnswerExact
                from QuestionAnswerIndex
                where QuestionAnswerIndex match {query.ToFts5()}
                    and rowid between {places.Min()} and {places.Max()} and +rowid in (select value from json_each({page})))
            select Transcript.Id, Event.Number, Event.Name, Transcript.Slug, Transcript.Title, Transcript.Rendition,
                   Anchor, Position, (select count(*) from QuestionAnswer as other where other.TranscriptId = Transcript.Id), Asker,
                   Shown.Question, QuestionExact, Shown.Answer, AnswerExact,
                   (select json_group_array(Name) from (
                       select value ->> 'Speaker' as Name from json_each(QuestionAnswer.Answer)
                       where value ->> 'Speaker' is not null group by Name order by min(key)))
            from json_each({page}) as Page
            join Shown on Shown.Place = Page.value
            join QuestionAnswer on QuestionAnswer.Id = Page.value & 0xFFFFFFFF
            join Transcript on Transcript.Id = QuestionAnswer.TranscriptId
            join Event on Event.Id = Transcript.EventId
            order by Page.key
            """,
            row => (Transcript: row.GetInt32(0), Hit: new SearchHit(
                row.GetInt32(1), row.GetString(2), row.GetString(3), row.GetString(4), row.Name<Rendition>(5),
                row.GetString(6), row.GetInt32(7), row.GetInt32(8), row.Text(9),
                TextRun.Merge(row.GetString(10), row.GetString(11)), Passage.Best(TextRun.Merge(row.GetString(12), row.GetString(13))), row.Json<List<string>>(14), [])));
        var winners = HitWinners.Of(archive, rows.Select(row => row.Transcript));
        return [.. rows.Select(row => row.Hit with { Winners = [.. winners[row.Transcript]] })];
    }
}
