using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Searching.Language;

namespace OscarPressRoom.Archive.Searching;

/// <summary>All that a query finds, read some hundreds at a time: memory stays flat and no reader holds up a checkpoint.</summary>
public sealed class FoundPairs(ArchiveContext archive)
{
    private const int ChunkSize = 500;

    /// <summary>Every match, the newest event first and then in reading order; from the other end when <paramref name="isOldestFirst"/>.</summary>
    public async IAsyncEnumerable<FoundPair> AllAsync(SearchQuery query, bool isOldestFirst = false, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        if (query.IsEmpty)
            yield break;

        for (long? last = isOldestFirst ? long.MaxValue : 0; last is { } from;)
        {
            var places = await PlacesAsync(query.ToFts5(), from, isOldestFirst, cancellation);
            foreach (var pair in await ReadAsync(places, cancellation))
                yield return pair;
            last = places.Count == ChunkSize ? places[^1] : null;
        }
    }

    /// <summary>The matches that came to the archive last, newest first: what a feed of the search shows.</summary>
    /// <remarks>Looks at no more matches than a search counts.</remarks>
    public async Task<IReadOnlyList<FoundPair>> NewlyAddedAsync(SearchQuery query, int count, CancellationToken cancellation = default)
    {
        if (query.IsEmpty)
            return [];

        var places = await archive.Database.SqlQuery<long>($"""
            select Place as Value
            from (select rowid as Place from QuestionAnswerIndex where QuestionAnswerIndex match {query.ToFts5()} order by rowid limit {Searcher.MostCounted})
            order by Place & 0xFFFFFFFF desc limit {count}
            """).ToListAsync(cancellation);
        return await ReadAsync(places, cancellation);
    }

    private Task<List<long>> PlacesAsync(string match, long from, bool isOldestFirst, CancellationToken cancellation) =>
        (isOldestFirst
            ? archive.Database.SqlQuery<long>($"select rowid as Value from QuestionAnswerIndex where QuestionAnswerIndex match {match} and rowid < {from} order by rowid desc limit {ChunkSize}")
            : archive.Database.SqlQuery<long>($"select rowid as Value from QuestionAnswerIndex where QuestionAnswerIndex match {match} and rowid > {from} order by rowid limit {ChunkSize}"))
        .ToListAsync(cancellation);

    private async Task<IReadOnlyList<FoundPair>> ReadAsync(IReadOnlyList<long> places, CancellationToken cancellation)
    {
        var ids = places.Select(place => (int)(place & uint.MaxValue)).ToList();
        var pairs = await archive.QuestionAnswers.AsNoTracking()
            .Where(pair => ids.Contains(pair.Id))
            .Select(pair => new Row(pair, pair.Transcript!, pair.Transcript!.Event, pair.ImportRun!.At))
            .ToDictionaryAsync(row => row.Pair.Id, cancellation);
        var winners = await HitWinners.OfAsync(archive, pairs.Values.Select(row => row.Transcript.Id), cancellation);
        return [.. ids.Where(pairs.ContainsKey).Select(id => pairs[id].ToFound([.. winners[pairs[id].Transcript.Id]]))];
    }

    private sealed record Row(QuestionAnswer Pair, Transcript Transcript, Event Event, DateTimeOffset AddedAt)
    {
        public FoundPair ToFound(IReadOnlyList<HitWinner> winners) => new(
            Event.Number, Event.Name, Event.Date, Transcript.Slug, Transcript.Title, Transcript.Rendition, Transcript.Source,
            Pair.Anchor, Pair.Position, Pair.Asker, Pair.Question,
            string.Join("\n\n", Pair.Answer.Select(paragraph => paragraph.Speaker is { } speaker ? $"{speaker}: {paragraph.Text}" : paragraph.Text)),
            winners, AddedAt);
    }
}
