using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Web.Pages.Events;

/// <summary>A transcript as every list of transcripts shows it.</summary>
internal sealed record Conversation
{
    private const string All = """
        select Transcript.Id, Number, Name, Slug, Title, Rendition, IsIndexed,
            (select count(*) from QuestionAnswer where TranscriptId = Transcript.Id and Question is not null)
        from Transcript
        join Event on Event.Id = EventId
        """;

    public required int Id { get; init; }

    public required int Event { get; init; }

    public required string EventName { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required Rendition Rendition { get; init; }

    public required bool IsIndexed { get; init; }

    /// <summary>How many of its pairs have a question.</summary>
    public required int Questions { get; init; }

    /// <summary>Those that meet a condition on Transcript and Event, the newest event first, by title.</summary>
    public static List<Conversation> Where(ArchiveContext archive, FormattableString condition) => archive.Rows(All, condition, "order by Number desc, Title, Transcript.Id", row => new Conversation
    {
        Id = row.GetInt32(0),
        Event = row.GetInt32(1),
        EventName = row.GetString(2),
        Slug = row.GetString(3),
        Title = row.GetString(4),
        Rendition = row.Name<Rendition>(5),
        IsIndexed = row.GetBoolean(6),
        Questions = row.GetInt32(7),
    });

    /// <summary>Whether search engines may list what shows these: not where they may list none of them.</summary>
    public static bool AreIndexed(IReadOnlyCollection<Conversation> all) => all.Count == 0 || all.Any(conversation => conversation.IsIndexed);

    /// <summary>The others about the same wins, and those of the same people at other times.</summary>
    public static List<Conversation> WithWinnersOf(ArchiveContext archive, int transcript) => Where(
        archive,
        $"""
        Transcript.Id <> {transcript} and Transcript.Id in (
            with Won as (select WinnerId from TranscriptWinner where TranscriptId = {transcript}),
            Theirs as (
                select WinnerId from Won
                union
                select Also.WinnerId from Won join WinnerPerson using (WinnerId) join WinnerPerson as Also using (PersonId))
            select TranscriptId from TranscriptWinner join Theirs using (WinnerId))
        """);
}
