using OscarPressRoom.Archive.Searching.Language;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Searching;

/// <summary>What was probably meant by a search that found little.</summary>
public sealed class Spelling(Searcher searcher, Vocabulary vocabulary)
{
    /// <summary>Who finds more than this has spelt well enough.</summary>
    private const int FewHits = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    /// <summary>The query with its rare words put right; null unless it finds more.</summary>
    public async Task<SearchQuery?> SuggestAsync(SearchResults results, CancellationToken cancellation = default)
    {
        if (results.Query.IsEmpty || results.Total > FewHits)
            return null;

        var words = await vocabulary.WordsAsync(Patience, cancellation);
        var meant = results.Query.Parts.Aggregate(results.Query, (query, part) => PutRight(part, words) is { } right ? query.Replace(part, right) : query);
        return meant != results.Query && searcher.Count(meant) > results.Total ? meant : null;
    }

    private static Expression? PutRight(Expression part, SaidWords words) => part switch
    {
        Word word => Meant(word.Words, words) is { } meant ? new Word(meant) : null,
        NameHas { IsPrefix: false } name => Meant(name.Words, words) is { } meant ? name with { Words = meant } : null,
        _ => null,
    };

    private static Words? Meant(Words typed, SaidWords words) =>
        Folded.Words(typed.Text) is { Length: > 2 } word && !word.Contains(' ', StringComparison.Ordinal) && words.PairsWith(word) <= FewHits
            ? Words.Of(words.Like(word))
            : null;
}
