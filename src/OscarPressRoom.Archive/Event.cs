namespace OscarPressRoom.Archive;

/// <summary>A ceremony of the Academy Awards.</summary>
public sealed class Event
{
    public int Id { get; init; }

    /// <summary>86 for the 86th Academy Awards; its name in addresses.</summary>
    public required int Number { get; init; }

    public required string Name { get; set; }

    public DateOnly? Date { get; set; }

    public string? Venue { get; set; }

    public string? City { get; set; }

    public List<Award> Awards { get; } = [];

    public List<Transcript> Transcripts { get; } = [];
}
