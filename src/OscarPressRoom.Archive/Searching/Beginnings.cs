using OscarPressRoom.Archive.Searching.Language;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Searching;

/// <summary>
/// Puts the most frequent words in the place of a broad beginning. FTS5 gathers every place of every word that begins with "th"
/// before it gives the first (60 ms for 77,000 pairs), and does so again for each part of a search. The words of names are few (0.03 to
/// 0.5 ms), and all are looked for.
/// </summary>
public sealed class Beginnings(Vocabulary vocabulary)
{
    /// <summary>FTS5 gathers some millions of places a second; a beginning with more than these is broad.</summary>
    private const int MostPairs = 5_000;

    private const int MostWords = 25;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>The query to look for, and a sentence on each beginning of which rarer words are left out; the typed query, where no beginning is broad.</summary>
    public async Task<(SearchQuery Query, IReadOnlyList<string> Remarks)> NarrowAsync(SearchQuery query, CancellationToken cancellation = default)
    {
        var (narrowed, remarks) = (query, new List<string>());
        var beginnings = query.Parts.OfType<Prefix>().ToList();
        if (beginnings.Count == 0)
            return (query, remarks);

        var words = await vocabulary.WordsAsync(Patience, cancellation);
        foreach (var beginning in beginnings)
        {
            var all = words.BeginningWith(Folded.Words(beginning.Words.Text), int.MaxValue);
            if (all.Sum(word => word.Pairs) <= MostPairs)
                continue;

            narrowed = narrowed.Replace(beginning, beginning with { Frequent = [.. all.Take(MostWords).Select(word => Words.Of(word.Word)!)] });
            if (all.Count > MostWords)
                remarks.Add($"Of the many words that begin with “{beginning.Words}”, the {MostWords} most frequent were looked for.");
        }

        return (narrowed, remarks);
    }
}
