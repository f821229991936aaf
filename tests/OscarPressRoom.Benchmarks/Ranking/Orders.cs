using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Searching;
using OscarPressRoom.Archive.Searching.Language;

namespace OscarPressRoom.Benchmarks.Ranking;

/// <summary>What stands first by the search's order of relevance, and by FTS5's own: the same matches, as the keys of their pairs.</summary>
internal sealed class Orders(ArchiveContext archive, Searcher searcher)
{
    private const int First = 10;

    /// <summary>Puts the pairs into an index as FTS5's documentation makes one: two columns of stemmed words that weigh the same.</summary>
    public async Task IndexPlainlyAsync(CancellationToken cancellation)
    {
        await archive.Database.OpenConnectionAsync(cancellation);
        await archive.Database.ExecuteSqlAsync($"create virtual table temp.Plain using fts5 (Question, Answer, tokenize = 'porter unicode61')", cancellation);
        await archive.Database.ExecuteSqlAsync($"insert into temp.Plain (rowid, Question, Answer) select rowid, Question, Answer from QuestionAnswerIndex", cancellation);
    }

    public async Task<(int Total, IReadOnlyList<string> Keys)> RelevanceAsync(SearchQuery query, CancellationToken cancellation)
    {
        var results = await searcher.SearchAsync(new Search(query), withFacets: false, cancellation);
        var places = new List<long>();
        foreach (var hit in results.Hits.Take(First))
        {
            places.Add((await archive.QuestionAnswers
                .Where(pair => pair.Transcript!.Event.Number == hit.Event && pair.Transcript.Slug == hit.Transcript && pair.Anchor == hit.Anchor)
                .Select(pair => pair.Place)
                .SingleAsync(cancellation))!.Value);
        }

        return (results.Total, await KeysAsync(places, cancellation));
    }

    // The plus sign has SQLite rank first and filter then: the other way round, FTS5 would weigh all words anew for each match.
    public async Task<IReadOnlyList<string>> PlainAsync(SearchQuery query, CancellationToken cancellation)
    {
        var words = string.Join(' ', query.Words.Select(word => $"\"{word}\""));
        var places = await archive.Database.SqlQuery<long>($"""
            select rowid as Value from temp.Plain
            where Plain match {(query.Side is { } side ? $"{{{side}}} : ({words})" : words)}
              and +rowid in (select rowid from QuestionAnswerIndex where QuestionAnswerIndex match {query.ToFts5()})
            order by rank limit {First}
            """).ToListAsync(cancellation);
        return await KeysAsync(places, cancellation);
    }

    private async Task<IReadOnlyList<string>> KeysAsync(IEnumerable<long> places, CancellationToken cancellation)
    {
        var keys = new List<string>();
        foreach (var place in places)
        {
            keys.Add(Judgements.Key(await archive.Database
                .SqlQuery<string>($"select Question || char(10) || Answer as Value from QuestionAnswerIndex where rowid = {place}")
                .SingleAsync(cancellation)));
        }

        return keys;
    }
}
