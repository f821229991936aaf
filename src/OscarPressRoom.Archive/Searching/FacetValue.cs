namespace OscarPressRoom.Archive.Searching;

/// <summary>A value that results can be narrowed to, the same object wherever it applies.</summary>
/// <param name="value">As the query language takes it.</param>
internal sealed class FacetValue(FacetKind kind, string value)
{
    private string? _name;

    public FacetKind Kind { get; } = kind;

    /// <summary>Of several names for one value the first in the alphabet is shown.</summary>
    public void IsCalled(string name)
    {
        if (_name is null || string.CompareOrdinal(name, _name) < 0)
            _name = name;
    }

    public Facet Counting(int pairs) => new(value, _name ?? value, pairs);
}

internal enum FacetKind
{
    Event,
    Year,
    Award,
    Person,
    Film,
    Rendition,
}
