namespace OscarPressRoom.Web.Pages;

/// <summary>A part of a long list under its own heading: a letter, a decade.</summary>
internal sealed record Division<T>(string Name, IReadOnlyList<T> Entries)
{
    /// <summary>Its name in addresses: "a", "0-9", "1990s".</summary>
    public string Slug => Transcripts.Slug.From(Name);

    /// <summary>Its place in the page.</summary>
    public string Id => $"_part-{Slug}";
}

/// <summary>A link to a division, in the page or on a page of its own.</summary>
internal sealed record Jump(string Name, string Address, bool IsCurrent = false)
{
    public static IReadOnlyList<Jump> Within<T>(IEnumerable<Division<T>> divisions) =>
        [.. divisions.Select(division => new Jump(division.Name, Addresses.Fragment(division.Id)))];
}
