using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Transcripts.Facts;

namespace OscarPressRoom.Archive.Searching;

/// <summary>
/// What each conversation can be narrowed by, kept at hand: to join it with the matches of a search takes several times as long as to find
/// them. Read again after each change (10 ms for 1,500 conversations).
/// </summary>
public sealed class FacetValues
{
    private volatile Kept? _kept;

    /// <summary>The values of each conversation by its id, of the archive as it stands or stood a moment ago.</summary>
    internal IReadOnlyDictionary<int, IReadOnlyList<FacetValue>> Of(ArchiveContext archive)
    {
        // The change first: what comes between is read then and once more, never missed.
        var change = archive.LastChange();
        if (_kept is not { } kept || kept.Change != change)
            _kept = kept = new Kept(change, Read(archive));
        return kept.Values;
    }

    // An award goes by its category's name, since sources print many.
    private static Dictionary<int, IReadOnlyList<FacetValue>> Read(ArchiveContext archive)
    {
        var rows = archive.Rows(
            $"""
            select Transcript.Id, 'Event' as Kind, cast(Number as text) as Value, Name
            from Transcript join Event on Event.Id = EventId
            union all
            select Transcript.Id, 'Year', cast(Year as text), cast(Year as text)
            from Transcript join EventYear using (EventId)
            union all
            select Id, 'Rendition', lower(Rendition), Rendition from Transcript
            union all
            select TranscriptId, 'Award', Award.Slug, Award.Name
            from TranscriptWinner join Winner on Winner.Id = WinnerId join Award on Award.Id = AwardId
            union all
            select TranscriptId, 'Film', FilmSlug, Film
            from TranscriptWinner join Winner on Winner.Id = WinnerId
            where FilmSlug is not null
            union all
            select TranscriptId, 'Person', Slug, Name
            from TranscriptPerson join Person on Person.Id = PersonId
            """,
            row => (Transcript: row.GetInt32(0), Kind: row.Name<FacetKind>(1), Value: row.GetString(2), Name: row.GetString(3)));
        var values = rows
            .GroupBy(row => (row.Kind, row.Value), row => row.Name)
            .ToDictionary(names => names.Key, names => new FacetValue(names.Key.Kind, names.Key.Value, Name(names.Key, names)));
        return rows
            .GroupBy(row => row.Transcript, row => values[(row.Kind, row.Value)])
            .ToDictionary(each => each.Key, IReadOnlyList<FacetValue> (each) => [.. each.Distinct()]);
    }

    private static string Name((FacetKind Kind, string Value) of, IEnumerable<string> names) =>
        (of.Kind is FacetKind.Award ? Category.WithSlug(of.Value)?.Name : null) ?? names.Min(StringComparer.Ordinal)!;

    private sealed record Kept(int Change, IReadOnlyDictionary<int, IReadOnlyList<FacetValue>> Values);
}

/// <summary>One value, the same object wherever it applies.</summary>
internal sealed class FacetValue(FacetKind kind, string value, string name)
{
    public FacetKind Kind { get; } = kind;

    public Facet Counting(int pairs) => new(value, name, pairs);
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
