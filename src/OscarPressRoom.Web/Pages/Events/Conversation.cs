using System.Linq.Expressions;
using OscarPressRoom.Archive;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Web.Pages.Events;

/// <summary>A transcript as every list of transcripts shows it.</summary>
internal sealed record Conversation
{
    public static readonly Expression<Func<Transcript, Conversation>> Of = transcript => new Conversation
    {
        Id = transcript.Id,
        Event = transcript.Event.Number,
        EventName = transcript.Event.Name,
        Slug = transcript.Slug,
        Title = transcript.Title,
        Rendition = transcript.Rendition,
        Questions = transcript.QuestionAnswers.Count(pair => pair.Question != null),
    };

    public required int Id { get; init; }

    public required int Event { get; init; }

    public required string EventName { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required Rendition Rendition { get; init; }

    /// <summary>How many of its pairs have a question.</summary>
    public required int Questions { get; init; }
}
