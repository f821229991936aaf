using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Searching;

/// <summary>Finds pairs by the words of their question and answer, and of the winners, film, award and event around them.</summary>
public sealed class Searcher(ArchiveContext archive)
{
    private static readonly (string Start, string End) Mark = (TextRun.Start.ToString(), TextRun.End.ToString());

    /// <summary>The given page of matches, best first: a match in the question counts most, then people and film, then the answer.</summary>
    /// <param name="page">From 1; beyond the last it is empty.</param>
    public async Task<SearchResults> SearchAsync(SearchQuery query, int page = 1, CancellationToken cancellation = default)
    {
        if (query.IsEmpty)
            return new SearchResults(query, 0, 1, []);

        page = Math.Clamp(page, 1, int.MaxValue / SearchResults.PageSize);
        var match = query.ToFts5();
        var total = await archive.Database
            .SqlQuery<int>($"select count(*) as Value from QuestionAnswerIndex where QuestionAnswerIndex match {match}")
            .SingleAsync(cancellation);
        var rows = await archive.Database.SqlQuery<HitRow>($"""
            with Hit as (
                select rowid as Id,
                       highlight(QuestionAnswerIndex, 0, {Mark.Start}, {Mark.End}) as Question,
                       snippet(QuestionAnswerIndex, 1, {Mark.Start}, {Mark.End}, '…', 48) as Answer,
                       People, Film, Award,
                       bm25(QuestionAnswerIndex, 8, 2, 4, 4, 2, 1) as Score
                from QuestionAnswerIndex
                where QuestionAnswerIndex match {match}
                order by Score, rowid
                limit {SearchResults.PageSize} offset {(page - 1) * SearchResults.PageSize})
            select Hit.Question, Hit.Answer, Hit.People, Hit.Film, Hit.Award,
                   Event.Number as Event, Event.Name as EventName,
                   Transcript.Slug as Transcript, Transcript.Rendition,
                   QuestionAnswer.Anchor, QuestionAnswer.Position
            from Hit
            join QuestionAnswer on QuestionAnswer.Id = Hit.Id
            join Transcript on Transcript.Id = QuestionAnswer.TranscriptId
            join Event on Event.Id = Transcript.EventId
            order by Hit.Score, Hit.Id
            """).ToListAsync(cancellation);

        return new SearchResults(query, total, page, [.. rows.Select(row => row.ToHit())]);
    }

    private sealed record HitRow(
        string Question, string Answer, string People, string Film, string Award,
        int Event, string EventName, string Transcript, string Rendition, string Anchor, int Position)
    {
        public SearchHit ToHit() => new(
            TextRun.Split(Question), TextRun.Split(Answer), Event, EventName, Transcript, Anchor, Position,
            Enum.Parse<Rendition>(Rendition), Listed(People), Listed(Award), Listed(Film));

        private static string Listed(string lines) => lines.Replace("\n", ", ", StringComparison.Ordinal);
    }
}
