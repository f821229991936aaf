using System.Globalization;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Transcripts.Facts;

namespace OscarPressRoom.Archive.Searching;

/// <summary>
/// What each conversation can be narrowed by, kept at hand: to join it with the matches of a search takes several times as long as to find
/// them. Read again after each change (some 12 ms for 1,500 conversations).
/// </summary>
public sealed class FacetValues
{
    private readonly Lock _reading = new();
    private volatile Kept? _kept;

    /// <summary>The values of each conversation by its id, of the archive as it stands or stood a moment ago.</summary>
    internal IReadOnlyDictionary<int, List<FacetValue>> Of(ArchiveContext archive)
    {
        if (_kept is { } kept && kept.Change == archive.LastChange())
            return kept.Values;

        // Of many who search after a change one reads, and the others wait for it.
        lock (_reading)
        {
            // The change first: what comes after it is read now and once more, never missed.
            var change = archive.LastChange();
            if (_kept is not { } current || current.Change != change)
                _kept = current = new Kept(change, Read(archive));
            return current.Values;
        }
    }

    private static Dictionary<int, List<FacetValue>> Read(ArchiveContext archive)
    {
        var (values, known) = (new Dictionary<int, List<FacetValue>>(), new Dictionary<(FacetKind, string), FacetValue>());
        var conversations = archive.Rows(
            $"""
            select Transcript.Id, Number, Name, Year, Rendition
            from Transcript join Event on Event.Id = Transcript.EventId join EventYear on EventYear.EventId = Event.Id
            """,
            row => (Id: row.GetInt32(0), Event: Text(row.GetInt32(1)), Name: row.GetString(2), Year: Text(row.GetInt32(3)), Rendition: row.GetString(4)));
        foreach (var (id, at, name, year, rendition) in conversations)
        {
            Add(id, FacetKind.Event, at, name);
            Add(id, FacetKind.Year, year, year);
            Add(id, FacetKind.Rendition, rendition.ToLowerInvariant(), rendition);
        }

        var wins = archive.Rows(
            $"""
            select TranscriptId, Award.Slug, Award.Name, FilmSlug, Film
            from TranscriptWinner join Winner on Winner.Id = WinnerId join Award on Award.Id = AwardId
            """,
            row => (Conversation: row.GetInt32(0), Award: row.GetString(1), Name: row.GetString(2), FilmSlug: row.Text(3), Film: row.Text(4)));
        foreach (var (conversation, award, name, slug, film) in wins)
        {
            // An award goes by its category's name, since sources print many.
            Add(conversation, FacetKind.Award, award, Category.WithSlug(award)?.Name ?? name);
            if (slug is not null)
                Add(conversation, FacetKind.Film, slug, film!);
        }

        var people = archive.Rows(
            $"select TranscriptId, Slug, Name from TranscriptPerson join Person on Person.Id = PersonId",
            row => (Conversation: row.GetInt32(0), Slug: row.GetString(1), Name: row.GetString(2)));
        foreach (var (conversation, slug, name) in people)
            Add(conversation, FacetKind.Person, slug, name);

        return values;

        void Add(int conversation, FacetKind kind, string value, string name)
        {
            if (!known.TryGetValue((kind, value), out var facet))
                known[(kind, value)] = facet = new FacetValue(kind, value);
            facet.IsCalled(name);
            if (!values.TryGetValue(conversation, out var all))
                values[conversation] = all = [];
            if (!all.Contains(facet))
                all.Add(facet);
        }

        static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
    }

    private sealed record Kept(int Change, IReadOnlyDictionary<int, List<FacetValue>> Values);
}
