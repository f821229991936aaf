using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Transcripts.Facts;
using OscarPressRoom.Transcripts.Markdown;

namespace OscarPressRoom.Archive.Exporting;

/// <summary>Writes the archive out in its own format: importing the files gives an equal archive.</summary>
public sealed class Exporter(ArchiveContext archive)
{
    // A file system holds 255 bytes, and an ending is added.
    private const int MostBytesOfName = 240;

    private static readonly Dictionary<string, int> Places = Category.All.Select((category, place) => (category.Slug, place)).ToDictionary();

    /// <summary>Every transcript as a file, by event and slug; one is in memory at a time.</summary>
    public async IAsyncEnumerable<ExportedFile> ExportAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var ids = await archive.Transcripts.OrderBy(it => it.Event.Number).ThenBy(it => it.Id).Select(it => it.Id).ToListAsync(cancellation);
        foreach (var id in ids)
        {
            var transcript = await Whole.SingleAsync(it => it.Id == id, cancellation);
            yield return new ExportedFile($"{transcript.Event.Number}/{Named(transcript.Slug)}.md", MarkdownWriter.Write(Print(transcript)));
        }
    }

    /// <summary>One transcript, as its file would hold it; null where the event has none of that name.</summary>
    public async Task<PrintedTranscript?> FindAsync(int number, string slug, CancellationToken cancellation = default) =>
        await Whole.SingleOrDefaultAsync(it => it.Event.Number == number && it.Slug == slug, cancellation) is { } transcript ? Print(transcript) : null;

    // What the file is called decides nothing: its slug stands in it whole.
    private static string Named(string slug) => Encoding.UTF8.GetByteCount(slug) <= MostBytesOfName
        ? slug
        : $"{string.Concat(slug.EnumerateRunes().Take(50))}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(slug)))[..8]}";

    private IQueryable<Transcript> Whole => archive.Transcripts.AsNoTrackingWithIdentityResolution()
        .Include(it => it.Event)
        .Include(it => it.QuestionAnswers.OrderBy(pair => pair.Position))
        .Include(it => it.Winners).ThenInclude(winner => winner.Award)
        .Include(it => it.Winners).ThenInclude(winner => winner.People).ThenInclude(person => person.Names);

    private static PrintedTranscript Print(Transcript transcript) => new()
    {
        Title = transcript.Title,
        Slug = transcript.Slug,
        Event = new PrintedEvent
        {
            Number = transcript.Event.Number,
            Name = transcript.Event.Name,
            Date = transcript.Event.Date,
            Venue = transcript.Event.Venue,
            City = transcript.Event.City,
        },
        Winners = [.. transcript.Winners.OrderBy(Programme).ThenBy(winner => winner.Award.Name, StringComparer.Ordinal).ThenBy(winner => winner.Credit, StringComparer.Ordinal).Select(Print)],
        Rendition = transcript.Rendition,
        Source = transcript.Source,
        Rights = transcript.Rights,
        IsIndexed = transcript.IsIndexed ? null : false,
        Questions = [.. transcript.QuestionAnswers.Select(pair => pair.Print())],
    };

    // The order of a programme, and on a credit the order of its names: neither depends on which archive it is.
    private static int Programme(Winner winner) => winner.Award.Category is { } category ? Places.GetValueOrDefault(category, int.MaxValue) : int.MaxValue;

    private static int Place(string credit, Person person) =>
        Folded.Words(credit).IndexOf(Folded.Words(person.Name), StringComparison.Ordinal) is var place && place < 0 ? int.MaxValue : place;

    private static PrintedWinner Print(Winner winner) => new()
    {
        Award = winner.Award.Name,
        Category = winner.Award.Category,
        Credit = winner.Credit,
        People = [.. winner.People.OrderBy(person => Place(winner.Credit, person)).ThenBy(person => person.Slug, StringComparer.Ordinal).Select(person =>
            new PrintedPerson(person.Name) { Also = [.. person.Names.Where(name => name.Name != person.Name).Select(name => name.Name)] })],
        Film = winner.Film,
        Inferred = winner.Inferred,
    };
}

/// <param name="Path">Relative, with forward slashes: <c>86/spike-jonze.md</c>.</param>
public sealed record ExportedFile(string Path, string Text);
