using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
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

    private static readonly Func<ArchiveContext, int, IAsyncEnumerable<Win>> HeardIn = EF.CompileAsyncQuery(
        (ArchiveContext archive, int transcript) => archive.Transcripts.Where(it => it.Id == transcript)
            .SelectMany(it => it.Winners).OrderBy(winner => winner.Id).Select(Of));

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
    public static async Task<IReadOnlyList<Win>> HeardInAsync(ArchiveContext archive, int transcript, CancellationToken cancellation) =>
        await HeardIn(archive, transcript).ToListAsync(cancellation);

    internal sealed record Credited(string Name, string Slug);

    internal sealed record Heard(string Slug, string Title, Rendition Rendition);
}
