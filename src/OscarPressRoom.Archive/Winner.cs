namespace OscarPressRoom.Archive;

/// <summary>A winning entry of an award: its credit line, its people, its film.</summary>
public sealed class Winner
{
    public int Id { get; init; }

    public required Award Award { get; set; }

    /// <summary>The list of names as printed.</summary>
    public required string Credit { get; set; }

    public string? Film { get; set; }

    /// <summary>The film's name in addresses; spellings of one title share it.</summary>
    public string? FilmSlug { get; set; }

    /// <summary>Names of the fields that no source prints, guessed from a conversation.</summary>
    public List<string> Inferred { get; set; } = [];

    public List<Person> People { get; } = [];

    public List<Transcript> Transcripts { get; } = [];
}
