using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Pages;

/// <summary>A question that was answered, picked from all of them by a number.</summary>
internal sealed record PickedPair(int Id, int Event, string EventName, string Transcript, string Title, string Anchor)
{
    // Long enough to say something, short enough for a first page; in characters, the marks around paragraphs among them.
    private const int ShortestQuestion = 30;
    private const int LongestQuestion = 250;
    private const int ShortestAnswer = 350;
    private const int LongestAnswer = 1_400;

    private const double GoldenRatio = 0.618033988749894848;

    /// <summary>Any pair: the first at or after a place, from 0 to 1, in the order they were entered.</summary>
    public static Task<PickedPair?> AtAsync(ArchiveContext archive, double place, CancellationToken cancellation) =>
        PickAsync(archive, place, (1, int.MaxValue), (1, int.MaxValue), cancellation);

    /// <summary>One worth reading for a day: the same all day, and with every day far from those before.</summary>
    public static Task<PickedPair?> OfDayAsync(ArchiveContext archive, DateOnly day, CancellationToken cancellation) =>
        PickAsync(archive, day.DayNumber * GoldenRatio % 1, (ShortestQuestion, LongestQuestion), (ShortestAnswer, LongestAnswer), cancellation);

    private static async Task<PickedPair?> PickAsync(ArchiveContext archive, double place, (int Least, int Most) question, (int Least, int Most) answer, CancellationToken cancellation)
    {
        var last = await archive.Database.SqlQuery<long>($"select coalesce(max(Id), 0) as Value from QuestionAnswer").SingleAsync(cancellation);
        // The second part is looked through only where nothing fits from the place on.
        return (await archive.Database.SqlQuery<PickedPair>($"""
            with Fitting as not materialized (
                select Id, TranscriptId, Anchor from QuestionAnswer
                where length(Question) between {question.Least} and {question.Most}
                  and Answer <> '[]' and length(Answer) between {answer.Least} and {answer.Most})
            select pair.Id, Event.Number as Event, Event.Name as EventName, Transcript.Slug as Transcript, Transcript.Title, pair.Anchor
            from (
                select * from (select * from Fitting where Id > {(long)(place * last)} order by Id limit 1)
                union all
                select * from (select * from Fitting order by Id limit 1)
                limit 1) as pair
            join Transcript on Transcript.Id = pair.TranscriptId
            join Event on Event.Id = Transcript.EventId
            """).ToListAsync(cancellation)).FirstOrDefault();
    }
}
