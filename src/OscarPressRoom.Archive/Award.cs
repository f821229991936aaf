namespace OscarPressRoom.Archive;

/// <summary>One category at one event.</summary>
public sealed class Award
{
    public int Id { get; init; }

    public required Event Event { get; init; }

    /// <summary>As the first source to name it printed it.</summary>
    public required string Name { get; set; }

    /// <summary>The canonical category's slug; null where the printed name is not known.</summary>
    public string? Category { get; set; }

    /// <summary>The category or, where that is unknown, the slug of the name: one in each event, the same through the years.</summary>
    public required string Slug { get; set; }

    public List<Winner> Winners { get; } = [];
}
