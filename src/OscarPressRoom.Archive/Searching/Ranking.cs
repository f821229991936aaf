using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Searching.Language;

namespace OscarPressRoom.Archive.Searching;

/// <summary>
/// The order of results. By relevance: pairs that have all words in their question (or in the names around it) before others; among
/// either bm25, counted once more where the answer has all words too, once more where they stand near each other, and once more where
/// they stand side by side. FTS5's own rank knows none of this; how much it helps, the benchmark “ranking” measures.
/// </summary>
internal static class Ranking
{
    /// <summary>As many matches of one word are ranked, all of them; of two words half as many: bm25 costs a microsecond for each word of a match.</summary>
    public const int MostRanked = 4_000;

    /// <summary>The same where words must stand together or many are looked for.</summary>
    public const int MostCostlyRanked = 1_000;

    /// <summary>Of more matches of one word the newest: those that have all words in the question first, then others.</summary>
    public const int NewestRanked = 1_000;

    /// <summary>The rows of the index that the page shows, in order; and how many were ranked where not all were.</summary>
    public static (IReadOnlyList<long> Places, int? Ranked) Page(ArchiveContext archive, Search search, int total, int count)
    {
        var (query, skipped, words) = (search.Query, (search.Page - 1) * SearchResults.PageSize, Math.Max(search.Query.Words.Count, 1));
        var (most, newest) = (query.IsCostly ? MostCostlyRanked : MostRanked / words, NewestRanked / words);
        return (search.Order, query.HasSaid, total <= most) switch
        {
            (SearchOrder.Oldest, _, _) => (Oldest(archive, query, skipped, count), null),
            (SearchOrder.Newest, _, _) or (_, false, _) => (Newest(archive, query, skipped, count), null),
            (_, _, true) => (Ranked(archive, query, skipped, count), null),
            _ => (RankedOfNewest(archive, query, newest, isWeighed: total <= Searcher.MostCounted, skipped, count), newest),
        };
    }

    private static List<long> Newest(ArchiveContext archive, SearchQuery query, int skipped, int count) =>
        archive.Rows(
            $"""
            select rowid from QuestionAnswerIndex
            where QuestionAnswerIndex match {query.ToFts5()}
            order by rowid limit {count} offset {skipped}
            """,
            row => row.GetInt64(0));

    private static List<long> Oldest(ArchiveContext archive, SearchQuery query, int skipped, int count) =>
        archive.Rows(
            $"""
            select rowid from QuestionAnswerIndex
            where QuestionAnswerIndex match {query.ToFts5()}
            order by rowid desc limit {count} offset {skipped}
            """,
            row => row.GetInt64(0));

    // bm25 takes thirty times as long as finding: where the first fill the page, the others are not weighed.
    private static List<long> Ranked(ArchiveContext archive, SearchQuery query, int skipped, int count) =>
        archive.Rows(
            $"""
            with Asked as materialized (
                select rowid as Place from QuestionAnswerIndex where QuestionAnswerIndex match {query.ToFts5(Side.Question)}),
            Candidate as materialized (
                select rowid as Place,
                       rowid in (select Place from Asked) as IsAsked,
                       bm25(QuestionAnswerIndex, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 0) as Score
                from QuestionAnswerIndex
                where QuestionAnswerIndex match {query.ToFts5()}
                    and ((select count(*) from Asked) < {skipped + count} or +rowid in (select Place from Asked)))
            select Place
            from Candidate
            order by IsAsked desc, Score * (1
                + (IsAsked and Place in (select rowid from QuestionAnswerIndex where QuestionAnswerIndex match {query.ToFts5(Side.Answer)}))
                + (Place in (select rowid from QuestionAnswerIndex where QuestionAnswerIndex match {Near(query, query.Side)}))
                + (Place in (select rowid from QuestionAnswerIndex where QuestionAnswerIndex match {SideBySide(query, query.Side)}))), Place
            limit {count} offset {skipped}
            """,
            row => row.GetInt64(0));

    // Only a word alone is weighed here, unless more pairs have it than are counted: bm25 counts all matches of each word first, and of frequent
    // words it tells little but where they stand together.
    private static List<long> RankedOfNewest(ArchiveContext archive, SearchQuery query, int newest, bool isWeighed, int skipped, int count)
    {
        var (asked, side) = (query.ToFts5(Side.Question), query.Side ?? Side.Question);
        isWeighed &= query.Parts.Count(part => part.HasSaid && part is not Not) == 1 && !query.IsCostly;
        return archive.Rows(
            $"""
            with Asked as materialized (
                select rowid as Place, iif({isWeighed}, bm25(QuestionAnswerIndex, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 0), -1) as Score
                from QuestionAnswerIndex where QuestionAnswerIndex match {asked} order by rowid limit {newest}),
            Other as materialized (
                select rowid as Place, iif({isWeighed}, bm25(QuestionAnswerIndex, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 0), -1) as Score
                from QuestionAnswerIndex where QuestionAnswerIndex match {query.ToFts5()} and +rowid not in (select Place from Asked) order by rowid
                limit (select iif(count(*) < {skipped + count}, {newest} - count(*), 0) from Asked)),
            Candidate as materialized (
                select Place, true as IsAsked, Score from Asked
                union all
                select Place, false, Score from Other),
            Span as materialized (select min(Place) as First, max(Place) as Last from Candidate)
            select Place
            from Candidate
            order by IsAsked desc, Score * (1
                + (IsAsked and Place in (select rowid from QuestionAnswerIndex where QuestionAnswerIndex match {(isWeighed ? $"({asked}) AND ({query.ToFts5(Side.Answer)})" : Fts5.Nothing)}
                    and rowid between (select First from Span) and (select Last from Span)))
                + (Place in (select rowid from QuestionAnswerIndex where QuestionAnswerIndex match {Near(query, side)}
                    and rowid between (select First from Span) and (select Last from Span)))
                + (Place in (select rowid from QuestionAnswerIndex where QuestionAnswerIndex match {SideBySide(query, side)}
                    and rowid between (select First from Span) and (select Last from Span)))), Place
            limit {count} offset {skipped}
            """,
            row => row.GetInt64(0));
    }

    private static string Near(SearchQuery query, Side? side) =>
        Together(query, side, $"NEAR({string.Join(' ', query.Words.Select(word => $"\"{word}\""))}, 10)");

    private static string SideBySide(SearchQuery query, Side? side) => Together(query, side, $"\"{string.Join(' ', query.Words)}\"");

    // A single word stands near nothing. Where there is more to the query than words, the places of words are compared in matches alone.
    private static string Together(SearchQuery query, Side? side, string words)
    {
        if (query.Words.Count < 2)
            return Fts5.Nothing;

        var together = side is null ? words : $"{{{side}}} : {words}";
        return query.Words.Count == query.Parts.Count ? together : $"({query.ToFts5()}) AND ({together})";
    }
}
