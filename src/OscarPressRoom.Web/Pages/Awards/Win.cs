using System.Text.Json.Serialization;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Web.Pages.Awards;

/// <summary>A winner as every list of winners shows it: the award, the credit, the film, and where they were heard.</summary>
internal sealed record Win
{
    private const string All = """
        select Event.Number, Event.Name, Event.Date, Award.Name, Award.Slug, Credit, Film, FilmSlug, Inferred,
            (select json_group_array(json_object('Name', Person.Name, 'Slug', Person.Slug) order by Person.Id)
             from WinnerPerson join Person on Person.Id = PersonId where WinnerId = Winner.Id),
            (select json_group_array(json_object('Slug', Transcript.Slug, 'Title', Title, 'Rendition', Rendition) order by Transcript.Id)
             from TranscriptWinner join Transcript on Transcript.Id = TranscriptId where WinnerId = Winner.Id)
        from Winner
        join Award on Award.Id = AwardId
        join Event on Event.Id = EventId
        """;

    public required int Event { get; init; }

    public required string EventName { get; init; }

    /// <summary>As the event's sources print it.</summary>
    public required DateOnly? EventDate { get; init; }

    public required string Award { get; init; }

    public required string AwardSlug { get; init; }

    public required string Credit { get; init; }

    public required string? Film { get; init; }

    public required string? FilmSlug { get; init; }

    public required List<string> Inferred { get; init; }

    public required List<Credited> People { get; init; }

    public required List<Heard> Conversations { get; init; }

    public bool IsFilmInferred => Inferred.Contains("film", StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<CreditRun> CreditRuns => CreditRun.Split(Credit, People);

    /// <summary>Those that meet a condition on Winner, Award and Event, in the order they were entered.</summary>
    public static List<Win> Where(ArchiveContext archive, FormattableString condition) => archive.Rows(All, condition, "order by Winner.Id", row => new Win
    {
        Event = row.GetInt32(0),
        EventName = row.GetString(1),
        EventDate = row.Date(2),
        Award = row.GetString(3),
        AwardSlug = row.GetString(4),
        Credit = row.GetString(5),
        Film = row.Text(6),
        FilmSlug = row.Text(7),
        Inferred = row.Json<List<string>>(8),
        People = row.Json<List<Credited>>(9),
        Conversations = row.Json<List<Heard>>(10),
    });

    /// <summary>Of those who are heard in a transcript.</summary>
    public static List<Win> HeardIn(ArchiveContext archive, int transcript) =>
        Where(archive, $"Winner.Id in (select WinnerId from TranscriptWinner where TranscriptId = {transcript})");

    internal sealed record Credited(string Name, string Slug);

    internal sealed record Heard(string Slug, string Title, [property: JsonConverter(typeof(JsonStringEnumConverter<Rendition>))] Rendition Rendition);
}
