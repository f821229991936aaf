using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Searching.Language;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Searching;

/// <summary>All that a query finds, read some hundreds at a time: memory stays flat and no reader holds up a checkpoint.</summary>
public sealed class FoundPairs(ArchiveContext archive)
{
    private const int ChunkSize = 500;

    // What comes in is seldom of the newest event: the matches of a broad query are looked through further than they are counted.
    private const int MostLookedThrough = 50_000;

    /// <summary>Every match, the newest event first and then in reading order; from the other end when <paramref name="isOldestFirst"/>.</summary>
    public async IAsyncEnumerable<FoundPair> AllAsync(SearchQuery query, bool isOldestFirst = false, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        if (query.IsEmpty)
            yield break;

        for (long? last = isOldestFirst ? long.MaxValue : 0; last is { } from;)
        {
            var places = await PlacesAsync(query.ToFts5(), from, isOldestFirst, cancellation);
            foreach (var pair in Read(places))
                yield return pair;
            last = places.Count == ChunkSize ? places[^1] : null;
        }
    }

    /// <summary>The matches that came to the archive last, newest first: what a feed of the search shows.</summary>
    /// <remarks>Of a broader query than 50,000 matches those of the newest events are looked through.</remarks>
    public async Task<IReadOnlyList<FoundPair>> NewlyAddedAsync(SearchQuery query, int count, CancellationToken cancellation = default)
    {
        if (query.IsEmpty)
            return [];

        var places = await archive.Database.SqlQuery<long>($"""
            select Place as Value
            from (select rowid as Place from QuestionAnswerIndex where QuestionAnswerIndex match {query.ToFts5()} order by rowid limit {MostLookedThrough})
            order by Place & 0xFFFFFFFF desc limit {count}
            """).ToListAsync(cancellation);
        return Read(places);
    }

    private Task<List<long>> PlacesAsync(string match, long from, bool isOldestFirst, CancellationToken cancellation) =>
        (isOldestFirst
            ? archive.Database.SqlQuery<long>($"select rowid as Value from QuestionAnswerIndex where QuestionAnswerIndex match {match} and rowid < {from} order by rowid desc limit {ChunkSize}")
            : archive.Database.SqlQuery<long>($"select rowid as Value from QuestionAnswerIndex where QuestionAnswerIndex match {match} and rowid > {from} order by rowid limit {ChunkSize}"))
        .ToListAsync(cancellation);

    private IReadOnlyList<FoundPair> Read(IReadOnlyList<long> places)
    {
        var rows = archive.Rows(
            $"""
            select TranscriptId, Number, Name, Date, Slug, Title, Rendition, Source, Anchor, Position, Asker, Question, Answer, At
            from json_each({JsonSerializer.Serialize(places)}) as found
            join QuestionAnswer on QuestionAnswer.Id = found.value & 0xFFFFFFFF
            join Transcript on Transcript.Id = TranscriptId
            join Event on Event.Id = EventId
            join ImportRun on ImportRun.Id = QuestionAnswer.ImportRunId
            order by found.key
            """,
            row => (Transcript: row.GetInt32(0), Pair: new FoundPair(
                row.GetInt32(1), row.GetString(2), row.Date(3), row.GetString(4), row.GetString(5), row.Name<Rendition>(6), row.Text(7),
                row.GetString(8), row.GetInt32(9), row.Text(10), row.Text(11),
                string.Join("\n\n", row.Json<List<AnswerParagraph>>(12).Select(paragraph => paragraph.Speaker is { } speaker ? $"{speaker}: {paragraph.Text}" : paragraph.Text)),
                [], row.GetFieldValue<DateTimeOffset>(13))));
        var winners = HitWinners.Of(archive, rows.Select(row => row.Transcript));
        return [.. rows.Select(row => row.Pair with { Winners = [.. winners[row.Transcript]] })];
    }
}
