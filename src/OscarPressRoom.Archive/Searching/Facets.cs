namespace OscarPressRoom.Archive.Searching;

/// <summary>What the matches of a search are spread over: each value with the number of pairs that a search narrowed to it finds.</summary>
/// <param name="Awards">The most frequent ones, as are <paramref name="People"/> and <paramref name="Films"/>; the others are complete.</param>
public sealed record Facets(
    IReadOnlyList<Facet> Events,
    IReadOnlyList<Facet> Years,
    IReadOnlyList<Facet> Decades,
    IReadOnlyList<Facet> Awards,
    IReadOnlyList<Facet> People,
    IReadOnlyList<Facet> Films,
    IReadOnlyList<Facet> Renditions);

/// <summary>A value that results can be narrowed to.</summary>
/// <param name="Value">As the query language takes it: a number, a name.</param>
public sealed record Facet(string Value, string Name, int Pairs);
