using OscarPressRoom.Archive.Searching.Language;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Searching;

/// <summary>
/// Puts the most frequent words in the place of a broad beginning. FTS5 gathers every place of every word that begins with "th"
/// before it gives the first (60 ms for 77,000 pairs), and does so again for each part of a search.
/// </summary>
public sealed class Beginnings(Vocabulary vocabulary)
{
    /// <summary>FTS5 gathers some millions of places a second; a beginning with more than these is broad.</summary>
    private const int MostPairs = 5_000;

    private const int MostWords = 50;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>The query to look for; the one that was typed, where it has no broad beginning.</summary>
    public async Task<SearchQuery> NarrowAsync(SearchQuery query, CancellationToken cancellation = default)
    {
        if (!query.Parts.Any(part => part is Prefix))
            return query;

        var words = await vocabulary.WordsAsync(Patience, cancellation);
        return query.Parts.OfType<Prefix>().Aggregate(query, (narrowed, beginning) => MostFrequent(beginning, words) is { } frequent ? narrowed.Replace(beginning, frequent) : narrowed);
    }

    /// <summary>Sentences on the beginnings of which only frequent words were looked for.</summary>
    internal static IEnumerable<string> Remarks(SearchQuery typed, SearchQuery narrowed) =>
        from beginning in typed.Parts.OfType<Prefix>()
        where !narrowed.Parts.Contains(beginning)
        select $"Of the many words that begin with “{beginning.Words}”, the {MostWords} most frequent were looked for.";

    private static Expression? MostFrequent(Prefix beginning, SaidWords words)
    {
        var all = words.BeginningWith(Folded.Words(beginning.Words.Text), int.MaxValue);
        return all.Sum(word => word.Pairs) <= MostPairs ? null : Or.Of(all.Take(MostWords).Select(word => new Phrase(Words.Of(word.Word)!)));
    }
}
