using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
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
    public static async Task<IReadOnlyList<EventSummary>> AllAsync(ArchiveContext archive, CancellationToken cancellation)
    {
        var rows = await archive.Database.SqlQuery<Row>($"""
            select Number, Name, Date, Venue, City,
                   (select count(*) from Transcript where EventId = Event.Id) as Conversations,
                   (select count(*)
                    from Transcript join QuestionAnswer on QuestionAnswer.TranscriptId = Transcript.Id
                    where Transcript.EventId = Event.Id and QuestionAnswer.Question is not null) as Questions,
                   (select group_concat(Slug) from Award where Award.EventId = Event.Id and exists (
                        select 1 from Winner join TranscriptWinner on TranscriptWinner.WinnerId = Winner.Id
                        where Winner.AwardId = Award.Id)) as Heard
            from Event
            """).ToListAsync(cancellation);
        var stored = rows.ToDictionary(row => row.Number);
        return [.. Ceremony.All.Select(ceremony => ceremony.Number).Union(stored.Keys)
            .OrderDescending()
            .Select(number => stored.TryGetValue(number, out var row) ? row.ToSummary() : Unknown(number))];
    }

    private static EventSummary Unknown(int number) => new(number, Ceremony.Name(number), EventFacts.Of(number, null, null, null), 0, 0, []);

    private sealed record Row(int Number, string Name, DateOnly? Date, string? Venue, string? City, int Conversations, int Questions, string? Heard)
    {
        public EventSummary ToSummary() => new(Number, Name, EventFacts.Of(Number, Date, Venue, City), Conversations, Questions, Heard?.Split(',') ?? []);
    }
}
