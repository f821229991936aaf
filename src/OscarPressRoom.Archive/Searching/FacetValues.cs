using System.Globalization;
using System.Text.Json;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Showing;
using OscarPressRoom.Transcripts.Facts;

namespace OscarPressRoom.Archive.Searching;

/// <summary>
/// What each conversation can be narrowed by, kept at hand: to join it with the matches of a search takes several times as long as to find
/// them. Read once (some 12 ms for 1,500 conversations), and after each change again of the conversations that it touched.
/// </summary>
public sealed class FacetValues
{
    private readonly Lock _reading = new();
    private HashSet<FacetValue> _known = [];
    private volatile Kept? _kept;

    /// <summary>The values of each conversation by its id, of the archive as it stands or stood a moment ago; of one that is gone perhaps too.</summary>
    internal IReadOnlyDictionary<int, FacetValue[]> Of(ArchiveContext archive)
    {
        if (_kept is { } kept && kept.Change == archive.LastChange())
            return kept.Values;

        // Of many who search after a change one reads, and the others wait for it.
        lock (_reading)
        {
            // What changed comes first: what comes after it is read now and once more, never missed.
            var before = _kept;
            var (last, touched) = new Showings(archive).Since(before?.Change);
            if (before is not null && before.Change == last)
                return before.Values;

            return (_kept = new Kept(last, before is null || touched is null ? ReadAll(archive) : ReadAgain(archive, before.Values, touched))).Values;
        }
    }

    private Dictionary<int, FacetValue[]> ReadAll(ArchiveContext archive)
    {
        _known = [];
        return Read(archive, $"true", $"true");
    }

    // A copy: others count by the one before.
    private Dictionary<int, FacetValue[]> ReadAgain(ArchiveContext archive, IReadOnlyDictionary<int, FacetValue[]> before, IEnumerable<Touched> touched)
    {
        var addresses = JsonSerializer.Serialize(touched.Where(it => it.Subject == Subject.Transcript).Select(it => new object[] { it.Event!, it.Slug! }));
        var ids = JsonSerializer.Serialize(archive.Rows(
            $"""
            select Transcript.Id from json_each({addresses}) as Address
            join Event on Event.Number = Address.value ->> 0
            join Transcript on Transcript.EventId = Event.Id and Transcript.Slug = Address.value ->> 1
            """,
            row => row.GetInt32(0)));
        var values = new Dictionary<int, FacetValue[]>(before);
        foreach (var (id, read) in Read(archive, $"Transcript.Id in (select value from json_each({ids}))", $"TranscriptId in (select value from json_each({ids}))"))
            values[id] = read;
        return values;
    }

    private Dictionary<int, FacetValue[]> Read(ArchiveContext archive, FormattableString conversation, FormattableString theirs)
    {
        var rows = archive.Rows(
            "select Transcript.Id, Number, Name, Year, Rendition from Transcript join Event on Event.Id = Transcript.EventId join EventYear on EventYear.EventId = Event.Id",
            conversation,
            "",
            row => (Id: row.GetInt32(0), Event: Text(row.GetInt32(1)), Name: row.GetString(2), Year: Text(row.GetInt32(3)), Rendition: row.GetString(4)));
        var wins = archive.Rows(
            "select TranscriptId, Award.Slug, Award.Name, FilmSlug, Film from TranscriptWinner join Winner on Winner.Id = WinnerId join Award on Award.Id = AwardId",
            theirs,
            "",
            row => (Conversation: row.GetInt32(0), Award: row.GetString(1), Name: row.GetString(2), FilmSlug: row.Text(3), Film: row.Text(4))).ToLookup(win => win.Conversation);
        var people = archive.Rows(
            "select TranscriptId, Slug, Name from TranscriptPerson join Person on Person.Id = PersonId",
            theirs,
            "",
            row => (Conversation: row.GetInt32(0), Value: new FacetValue(FacetKind.Person, row.GetString(1), row.GetString(2)))).ToLookup(person => person.Conversation, person => person.Value);
        return rows.ToDictionary(it => it.Id, it => One(
        [
            new(FacetKind.Event, it.Event, it.Name),
            new(FacetKind.Year, it.Year, it.Year),
            new(FacetKind.Rendition, it.Rendition.ToLowerInvariant(), it.Rendition),
            // An award goes by its category's name, since sources print many.
            .. wins[it.Id].Select(win => new FacetValue(FacetKind.Award, win.Award, Category.WithSlug(win.Award)?.Name ?? win.Name)),
            .. wins[it.Id].Where(win => win.FilmSlug is not null).Select(win => new FacetValue(FacetKind.Film, win.FilmSlug!, win.Film!)),
            .. people[it.Id],
        ]));
    }

    // A conversation counts once for a value, whatever it calls it.
    private FacetValue[] One(IEnumerable<FacetValue> values) =>
        [.. values.GroupBy(value => (value.Kind, value.Value)).Select(same => Shared(same.MinBy(value => value.Name, StringComparer.Ordinal)!))];

    private FacetValue Shared(FacetValue value)
    {
        if (_known.TryGetValue(value, out var known))
            return known;

        _known.Add(value);
        return value;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Kept(int Change, IReadOnlyDictionary<int, FacetValue[]> Values);
}
