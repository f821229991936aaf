using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Web.Pages.Events;

namespace OscarPressRoom.Web.Pages.Failures;

/// <summary>A question that is no longer in its conversation: it travels with the request to the page that says “gone”.</summary>
internal sealed record RemovedPair(int Event, string Slug, string Title, Exchange Exchange, DateOnly On)
{
    /// <summary>Whether a pair stood there.</summary>
    public static bool Find(HttpContext context, ArchiveContext archive, int number, string slug, string anchor)
    {
        var last = archive.Rows(
            $"""
            select Title, At, Asker, Question, Answer
            from Event
            join Transcript on EventId = Event.Id
            join Revision on TranscriptId = Transcript.Id
            where Number = {number} and Slug = {slug} and Anchor = {anchor}
            order by Revision.Id desc
            limit 1
            """,
            row => new RemovedPair(
                number,
                slug,
                row.GetString(0),
                new Exchange { Anchor = anchor, Position = 0, Asker = row.Text(2), Question = row.Text(3), Answer = row.Json<List<AnswerParagraph>>(4) },
                DateOnly.FromDateTime(row.GetFieldValue<DateTimeOffset>(1).UtcDateTime)));
        if (last is not [var removed])
            return false;

        context.Features.Set(removed);
        return true;
    }
}
