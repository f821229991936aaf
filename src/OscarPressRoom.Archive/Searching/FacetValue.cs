namespace OscarPressRoom.Archive.Searching;

/// <summary>A value that results can be narrowed to, and its name in a conversation: one object for all conversations that call it the same.</summary>
/// <param name="Value">As the query language takes it.</param>
internal sealed record FacetValue(FacetKind Kind, string Value, string Name);

internal enum FacetKind
{
    Event,
    Year,
    Award,
    Person,
    Film,
    Rendition,
}
