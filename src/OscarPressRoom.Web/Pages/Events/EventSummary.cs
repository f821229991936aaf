using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Transcripts.Facts;

namespace OscarPressRoom.Web.Pages.Events;

/// <summary>An event as lists show it: its facts and how much the archive holds of it, be it nothing.</summary>
internal sealed record EventSummary(int Number, string Name, EventFacts Facts, int Conversations, int Questions, IReadOnlyCollection<string> Heard)
{
    public bool IsHeard => Conversations > 0;

    /// <summary>The awards competed for that evening, by the table of categories.</summary>
    public IReadOnlyList<Category> Competed { get; } = Category.CompetedForAt(Number);

    /// <summary>Those of them whose winners nobody has heard yet.</summary>
    public IReadOnlyList<Category> Unheard => [.. Competed.Where(category => !Heard.Contains(category.Slug))];

    /// <summary>Every event of the archive and every other ceremony of the table, newest first.</summary>
    public static IReadOnlyList<EventSummary> All(ArchiveContext archive)
    {
        var stored = archive.Rows(
            $"""
            select Number, Name, Date, Venue, City,
                   (select count(*) from Transcript where EventId = Event.Id),
                   (select count(*)
                    from Transcript join QuestionAnswer on QuestionAnswer.TranscriptId = Transcript.Id
                    where Transcript.EventId = Event.Id and QuestionAnswer.Question is not null),
                   (select group_concat(Slug) from Award where Award.EventId = Event.Id and exists (
                        select 1 from Winner join TranscriptWinner on TranscriptWinner.WinnerId = Winner.Id
                        where Winner.AwardId = Award.Id))
            from Event
            """,
            row => new EventSummary(
                row.GetInt32(0), row.GetString(1), EventFacts.Of(row.GetInt32(0), row.Date(2), row.Text(3), row.Text(4)), row.GetInt32(5), row.GetInt32(6), row.Text(7)?.Split(',') ?? []))
            .ToDictionary(it => it.Number);
        return [.. Ceremony.All.Select(ceremony => ceremony.Number).Union(stored.Keys)
            .OrderDescending()
            .Select(number => stored.GetValueOrDefault(number) ?? Unknown(number))];
    }

    private static EventSummary Unknown(int number) => new(number, Ceremony.Name(number), EventFacts.Of(number, null, null, null), 0, 0, []);
}
