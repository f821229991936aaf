using System.Diagnostics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Searching.Language;

namespace OscarPressRoom.Archive.Searching;

/// <summary>
/// Finds pairs by what was asked and answered, and by the names around it. The work of a search is bounded whatever the archive's
/// size: counting stops at <see cref="MostCounted"/>, ranking looks at no more pairs than <see cref="Ranking"/> says.
/// </summary>
public sealed class Searcher(ArchiveContext archive, Beginnings beginnings, FacetValues values)
{
    /// <summary>Beyond this "more than" is answer enough. (Counting costs some 50 ns a pair, and what they are spread over 200 ns.)</summary>
    public const int MostCounted = 50_000;

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
        var (total, facets) = withFacets
            ? FacetCount.Of(archive, values, query, most)
            : (await CountAsync(query, cancellation), null);
        var (places, ranked) = await Ranking.PageAsync(archive, search with { Query = query }, total, SearchResults.PageSize, cancellation);
        var hits = await HitsAsync(query, places, cancellation);
        ArchiveMeter.Searched(Stopwatch.GetElapsedTime(began), total, query.IsCostly);
        return new SearchResults(search, Math.Min(total, most), total <= most, ranked, hits, facets,
        [
            .. search.Query.Ignored,
            .. remarks,
            .. withFacets && total > most ? [$"The numbers to narrow by are those of the newest {most:N0} matches."] : Array.Empty<string>(),
        ]);
    }

    /// <summary>How many pairs match; one more than are counted where there are more.</summary>
    internal Task<int> CountAsync(SearchQuery query, CancellationToken cancellation) =>
        archive.Database
            .SqlQuery<int>($"select count(*) as Value from (select 1 from QuestionAnswerIndex where QuestionAnswerIndex match {query.ToFts5()} limit {Most(query) + 1})")
            .SingleAsync(cancellation);

    /// <summary>The first matches alone.</summary>
    internal async Task<IReadOnlyList<SearchHit>> FirstAsync(SearchQuery query, int count, CancellationToken cancellation)
    {
        var (places, _) = await Ranking.PageAsync(archive, new Search(query), await CountAsync(query, cancellation), count, cancellation);
        return await HitsAsync(query, places, cancellation);
    }

    private static int Most(SearchQuery query) => query.IsCostly ? MostCostlyCounted : MostCounted;

    private async Task<IReadOnlyList<SearchHit>> HitsAsync(SearchQuery query, IReadOnlyList<long> places, CancellationToken cancellation)
    {
        if (places.Count == 0)
            return [];

        // The rows of the page are passed by in one walk through the matches: looked for one by one, each would begin the query anew,
        // which takes a broad prefix 60 ms. Marking reads a text word by word: only where its kind of words is looked for.
        var (page, (hasStems, hasExact)) = (JsonSerializer.Serialize(places), Fts5.Kinds(query.Expression));
        var rows = await archive.Database.SqlQuery<HitRow>($"""
            with Shown as materialized (
                select rowid as Place,
                       iif({hasStems}, highlight(QuestionAnswerIndex, 0, {TextRun.Start}, {TextRun.End}), Question) as Question,
                       iif({hasStems}, highlight(QuestionAnswerIndex, 1, {TextRun.Start}, {TextRun.End}), Answer) as Answer,
                       iif({hasExact}, highlight(QuestionAnswerIndex, 2, {TextRun.Start}, {TextRun.End}), '') as QuestionExact,
                       iif({hasExact}, highlight(QuestionAnswerIndex, 3, {TextRun.Start}, {TextRun.End}), '') as AnswerExact
                from QuestionAnswerIndex
                where QuestionAnswerIndex match {query.ToFts5()}
                    and rowid between {places.Min()} and {places.Max()} and +rowid in (select value from json_each({page})))
            select Event.Number as Event, Event.Name as EventName,
                   Transcript.Id as TranscriptId, Transcript.Slug as Transcript, Transcript.Title, Transcript.Rendition,
                   QuestionAnswer.Anchor, QuestionAnswer.Position, QuestionAnswer.Asker,
                   (select json_group_array(Name) from (
                       select value ->> 'Speaker' as Name from json_each(QuestionAnswer.Answer)
                       where value ->> 'Speaker' is not null group by Name order by min(key))) as Speakers,
                   (select count(*) from QuestionAnswer as other where other.TranscriptId = Transcript.Id) as Pairs,
                   Shown.Question, Shown.Answer, Shown.QuestionExact, Shown.AnswerExact
            from json_each({page}) as Page
            join Shown on Shown.Place = Page.value
            join QuestionAnswer on QuestionAnswer.Id = Page.value & 0xFFFFFFFF
            join Transcript on Transcript.Id = QuestionAnswer.TranscriptId
            join Event on Event.Id = Transcript.EventId
            order by Page.key
            """).ToListAsync(cancellation);
        var winners = await HitWinners.OfAsync(archive, rows.Select(row => row.TranscriptId), cancellation);
        return [.. rows.Select(row => row.ToHit([.. winners[row.TranscriptId]]))];
    }

    private sealed record HitRow(
        int Event, string EventName, int TranscriptId, string Transcript, string Title, string Rendition,
        string Anchor, int Position, string? Asker, string Speakers, int Pairs, string Question, string Answer, string QuestionExact, string AnswerExact)
    {
        public SearchHit ToHit(IReadOnlyList<HitWinner> winners) => new(
            Event, EventName, Transcript, Title, Enum.Parse<Transcripts.Rendition>(Rendition), Anchor, Position, Pairs, Asker,
            TextRun.Merge(Question, QuestionExact), Passage.Best(TextRun.Merge(Answer, AnswerExact)), JsonSerializer.Deserialize<List<string>>(Speakers)!, winners);
    }
}
