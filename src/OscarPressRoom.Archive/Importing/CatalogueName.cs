namespace OscarPressRoom.Archive.Importing;

/// <summary>An event, an award, a person or a film that a transcript names.</summary>
/// <param name="Slug">Its name in addresses; an event's is its number.</param>
/// <param name="IsNew">Whether the archive did not have it before.</param>
public sealed record CatalogueName(CatalogueKind Kind, string Name, string Slug, bool IsNew);

public enum CatalogueKind
{
    Event,
    Award,
    Person,
    Film,
}
