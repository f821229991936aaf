using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;

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
    public static PickedPair? At(ArchiveContext archive, double place) => Pick(archive, place, (1, int.MaxValue), (1, int.MaxValue), isForLists: false);

    /// <summary>One worth reading for a day, of a conversation that search engines may list as they do the page: the same all day, and with every day far from those before.</summary>
    public static PickedPair? OfDay(ArchiveContext archive, DateOnly day) =>
        Pick(archive, day.DayNumber * GoldenRatio % 1, (ShortestQuestion, LongestQuestion), (ShortestAnswer, LongestAnswer), isForLists: true);

    private static PickedPair? Pick(ArchiveContext archive, double place, (int Least, int Most) question, (int Least, int Most) answer, bool isForLists)
    {
        var last = archive.Rows($"select coalesce(max(Id), 0) from QuestionAnswer", row => row.GetInt64(0))[0];
        // The second part is looked through only where nothing fits from the place on.
        return archive.Rows(
            $"""
            with Fitting as not materialized (
                select Id, TranscriptId, Anchor from QuestionAnswer
                where length(Question) between {question.Least} and {question.Most}
                  and Answer <> '[]' and length(Answer) between {answer.Least} and {answer.Most}
                  and (not {isForLists} or (select IsIndexed from Transcript where Transcript.Id = TranscriptId)))
            select pair.Id, Event.Number, Event.Name, Transcript.Slug, Transcript.Title, pair.Anchor
            from (
                select * from (select * from Fitting where Id > {(long)(place * last)} order by Id limit 1)
                union all
                select * from (select * from Fitting order by Id limit 1)
                limit 1) as pair
            join Transcript on Transcript.Id = pair.TranscriptId
            join Event on Event.Id = Transcript.EventId
            """,
            row => new PickedPair(row.GetInt32(0), row.GetInt32(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5))).SingleOrDefault();
    }
}
