using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Web.Pages.Awards;
using OscarPressRoom.Web.Pages.Failures;

namespace OscarPressRoom.Web.Pages.Events;

internal sealed class TranscriptModel(ArchiveContext archive) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    public required Shown Transcript { get; set; }

    public IReadOnlyList<Win> Wins { get; private set; } = [];

    public IReadOnlyList<Exchange> Exchanges { get; private set; } = [];

    public IReadOnlyList<Conversation> Others { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int number, string slug, CancellationToken cancellation)
    {
        var found = await archive.Transcripts.AsNoTracking()
            .Where(it => it.Event.Number == number && it.Slug == slug)
            .Select(it => new Shown(
                it.Id, number, it.Event.Name, EventFacts.Of(number, it.Event.Date, it.Event.Venue, it.Event.City),
                slug, it.Title, it.Source, it.Rights, it.Rendition))
            .FirstOrDefaultAsync(cancellation);
        if (found is null)
        {
            await NearestPage.EventAsync(HttpContext, archive, number, cancellation);
            return NotFound();
        }

        Transcript = found;
        Head = new(
            found.Title,
            $"{found.Title}: every question and answer from the press room of the {found.EventName}.",
            Addresses.Transcript(number, slug))
        {
            Above = [new("Events", Addresses.Events), new(found.EventName, Addresses.Event(number))],
        };
        Wins = await archive.Winners.AsNoTracking()
            .Where(winner => winner.Transcripts.Any(it => it.Id == found.Id))
            .OrderBy(winner => winner.Id)
            .Select(Win.Of)
            .ToListAsync(cancellation);
        Exchanges = await archive.QuestionAnswers.AsNoTracking()
            .Where(pair => pair.TranscriptId == found.Id)
            .OrderBy(pair => pair.Position)
            .Select(Exchange.Of)
            .ToListAsync(cancellation);
        Others = await OthersAsync(found.Id, cancellation);
        return Page();
    }

    // Of the same wins, and of the same people at other times.
    private async Task<IReadOnlyList<Conversation>> OthersAsync(int id, CancellationToken cancellation) =>
        await archive.Transcripts.AsNoTracking()
            .Where(other => other.Id != id && other.Winners.Any(winner =>
                winner.Transcripts.Any(it => it.Id == id)
                || winner.People.Any(person => person.Winners.Any(won => won.Transcripts.Any(it => it.Id == id)))))
            .OrderByDescending(other => other.Event.Number).ThenBy(other => other.Title)
            .Select(Conversation.Of)
            .ToListAsync(cancellation);

    internal sealed record Shown(
        int Id, int Event, string EventName, EventFacts Facts, string Slug, string Title, string? Source, string? Rights, Rendition Rendition)
    {
        /// <summary>A source is a link only where it is an address of the web: it comes from a file.</summary>
        public bool IsSourceLinked => Uri.TryCreate(Source, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
    }
}
