namespace OscarPressRoom.Archive;

/// <summary>Somebody on a winner's credit; one row however often they won.</summary>
public sealed class Person
{
    public int Id { get; init; }

    public required string Name { get; set; }

    /// <summary>The person's name in addresses, given once.</summary>
    public required string Slug { get; set; }

    /// <summary>Every spelling the person is known by, <see cref="Name"/> among them.</summary>
    public List<PersonName> Names { get; } = [];

    public List<Winner> Winners { get; } = [];
}

/// <summary>A spelling of a person's name; its key finds the person whatever the accents and the case.</summary>
public sealed class PersonName
{
    /// <summary>The folded words of the name: unique, since one spelling is one person.</summary>
    public required string Key { get; init; }

    public required string Name { get; set; }

    public int PersonId { get; init; }
}
