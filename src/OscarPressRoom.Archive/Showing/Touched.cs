namespace OscarPressRoom.Archive.Showing;

/// <summary>What of the archive looks otherwise since some change, as far as it is a subject that pages are about.</summary>
/// <param name="Event">The number of the event; null of people.</param>
/// <param name="Slug">The name in addresses, of a conversation or a person; what is no longer there is named as it was.</param>
public sealed record Touched(Subject Subject, int? Event = null, string? Slug = null);

public enum Subject
{
    Transcript,
    Event,
    Person,

    /// <summary>Every event: each is shown beside those before and after it, and those of the same day.</summary>
    AllEvents,

    /// <summary>Everybody: any of them may name whoever came, went or is called otherwise.</summary>
    AllPeople,
}
