using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Searching.Language;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Searching;

/// <summary>What was asked elsewhere in much the same words.</summary>
public sealed class Related(ArchiveContext archive, Searcher searcher, Vocabulary vocabulary)
{
    private const int MostHits = 4;

    // The rarest words tell what a question is about, and cost least to look for.
    private const int MostWords = 6;

    // A word in more pairs than this, or in more than one of ten, tells nothing.
    private const int MostPairs = 2_000;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    /// <summary>
    /// The questions of other conversations that share the most telling words with the pair's, two of them at least where it has as
    /// many; empty where it asks nothing, or nothing like it was asked.
    /// </summary>
    public async Task<IReadOnlyList<SearchHit>> ToAsync(int at, string transcript, string anchor, CancellationToken cancellation = default)
    {
        var question = archive.Rows(
            $"""
            select Question
            from Event
            join Transcript on EventId = Event.Id
            join QuestionAnswer on TranscriptId = Transcript.Id
            where Number = {at} and Slug = {transcript} and Anchor = {anchor}
            """,
            row => row.Text(0)).SingleOrDefault();
        var telling = Telling(question ?? "", await vocabulary.WordsAsync(Patience, cancellation));
        if (Words.Of(transcript) is not { } slug || Or.Of(telling.Select(word => new Word(word))) is not { } any)
            return [];

        var query = SearchQuery.Of(And.Of([Within.Of(Side.Question, any), Not.Of(new TranscriptIs(at, slug))])!);
        var hits = searcher.First(query, MostHits * 4);
        return [.. hits.Where(hit => Shared(hit) >= Math.Min(telling.Count, 2)).OrderByDescending(Shared).Take(MostHits)];
    }

    private static List<Words> Telling(string question, SaidWords words) =>
    [
        .. (from word in Folded.Words(question).Split(' ').Distinct()
           let pairs = words.PairsWith(word)
           where word.Length > 3 && pairs is > 1 and <= MostPairs && pairs * 10 <= words.Pairs
           orderby pairs
           select Words.Of(word)).Take(MostWords),
    ];

    private static int Shared(SearchHit hit) => hit.Question.Where(run => run.IsMatch).Select(run => Folded.Words(run.Text)).Distinct().Count();
}
