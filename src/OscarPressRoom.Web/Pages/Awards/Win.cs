using System.Linq.Expressions;
using System.Text.Json.Serialization;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Web.Pages.Awards;

/// <summary>A winner as every list of winners shows it: the award, the credit, the film, and where they were heard.</summary>
internal sealed record Win
{
    public static readonly Expression<Func<Winner, Win>> Of = winner => new Win
    {
        Event = winner.Award.Event.Number,
        EventName = winner.Award.Event.Name,
        EventDate = winner.Award.Event.Date,
        Award = winner.Award.Name,
        AwardSlug = winner.Award.Slug,
        Credit = winner.Credit,
        Film = winner.Film,
        FilmSlug = winner.FilmSlug,
        Inferred = winner.Inferred,
        People = winner.People.OrderBy(person => person.Id).Select(person => new Credited(person.Name, person.Slug)).ToList(),
        Conversations = winner.Transcripts.OrderBy(transcript => transcript.Id)
            .Select(transcript => new Heard(transcript.Slug, transcript.Title, transcript.Rendition)).ToList(),
    };

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

    /// <summary>Of those who are heard in a transcript.</summary>
    public static List<Win> HeardIn(ArchiveContext archive, int transcript) => archive.Rows(
        $"""
        select Event.Number, Event.Name, Event.Date, Award.Name, Award.Slug, Credit, Film, FilmSlug, Inferred,
            (select json_group_array(json_object('Name', Person.Name, 'Slug', Person.Slug) order by Person.Id)
             from WinnerPerson join Person on Person.Id = PersonId where WinnerId = Winner.Id),
            (select json_group_array(json_object('Slug', Transcript.Slug, 'Title', Title, 'Rendition', Rendition) order by Transcript.Id)
             from TranscriptWinner join Transcript on Transcript.Id = TranscriptId where WinnerId = Winner.Id)
        from TranscriptWinner
        join Winner on Winner.Id = WinnerId
        join Award on Award.Id = AwardId
        join Event on Event.Id = Award.EventId
        where TranscriptWinner.TranscriptId = {transcript}
        order by Winner.Id
        """,
        row => new Win
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

    internal sealed record Credited(string Name, string Slug);

    internal sealed record Heard(string Slug, string Title, [property: JsonConverter(typeof(JsonStringEnumConverter<Rendition>))] Rendition Rendition);
}
