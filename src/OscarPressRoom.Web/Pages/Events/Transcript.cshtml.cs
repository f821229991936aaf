using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Transcripts.Finding;
using OscarPressRoom.Web.Pages.Awards;
using OscarPressRoom.Web.Pages.Failures;
using OscarPressRoom.Web.Pages.Wordings;

namespace OscarPressRoom.Web.Pages.Events;

internal sealed class TranscriptModel(ArchiveContext archive) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    public required Shown Transcript { get; set; }

    public IReadOnlyList<Win> Wins { get; private set; } = [];

    /// <summary>The conversation, with what is looked for in it.</summary>
    public required Find Find { get; set; }

    public IReadOnlyList<Stretch> Stretches { get; private set; } = [];

    public WordingNote? Note { get; private set; }

    public bool HasEarlierWordings { get; private set; }

    public int Minutes { get; private set; }

    public IReadOnlyList<Conversation> Others { get; private set; } = [];

    public Neighbour? Previous { get; private set; }

    public Neighbour? Next { get; private set; }

    public async Task<IActionResult> OnGetAsync(int number, string slug, [FromQuery] string? find, [FromQuery] string? hit, [FromQuery] string? v, CancellationToken cancellation)
    {
        var found = await archive.Transcripts.AsNoTracking()
            .Where(it => it.Event.Number == number && it.Slug == slug)
            .Select(it => new Shown(
                it.Id, number, it.Event.Name, EventFacts.Of(number, it.Event.Date, it.Event.Venue, it.Event.City),
                slug, it.Title, it.Source, it.Rights, it.Rendition, it.IsIndexed, it.AddedAt, it.ChangedAt))
            .FirstOrDefaultAsync(cancellation);
        if (found is null)
        {
            await NearestPage.EventAsync(HttpContext, archive, number, cancellation);
            return NotFound();
        }

        Wins = await archive.Winners.AsNoTracking()
            .Where(winner => winner.Transcripts.Any(it => it.Id == found.Id))
            .OrderBy(winner => winner.Id)
            .Select(Win.Of)
            .ToListAsync(cancellation);
        var exchanges = await archive.QuestionAnswers.AsNoTracking()
            .Where(pair => pair.TranscriptId == found.Id)
            .OrderBy(pair => pair.Position)
            .Select(Exchange.Of)
            .ToListAsync(cancellation);
        var reworded = await archive.Revisions.Where(it => it.TranscriptId == found.Id).Select(it => it.Anchor).Distinct().ToListAsync(cancellation);
        exchanges = [.. exchanges.Select(exchange => exchange with { IsReworded = reworded.Contains(exchange.Anchor) })];
        HasEarlierWordings = reworded.Count > 0;
        (Transcript, Find) = (found, Find.In(exchanges, find, hit));
        Head = new(
            Find.Title(found.Title),
            $"{found.Title}: every question and answer from the press room of the {found.EventName}.",
            Addresses.Transcript(number, slug))
        {
            Above = [new("Events", Addresses.Events), new(found.EventName, Addresses.Event(number))],
            Name = found.Title,
            IsIndexed = found.IsIndexed,
            Edit = Addresses.Edit(number, slug),
            Thing = LinkedData.Article(Request, Addresses.Transcript(number, slug), found.Title, found.AddedAt, found.ChangedAt, Wins, found.Source),
        };
        Note = WordingNote.OfConversation(exchanges, found.ChangedAt, v, HasEarlierWordings ? Addresses.Wordings(number, slug) : null);
        Stretches = Stretch.Of(Find.Exchanges, Wins.SelectMany(win => FoldedWord.Of(win.Credit)).Select(word => word.Text).ToHashSet());
        Minutes = ReadingTime.Minutes(exchanges);
        await FindNeighboursAsync(found, cancellation);
        Others = await OthersAsync(found.Id, cancellation);
        return Page();
    }

    private async Task FindNeighboursAsync(Shown shown, CancellationToken cancellation)
    {
        var neighbours = await archive.Transcripts.AsNoTracking()
            .Where(it => it.Event.Number == shown.Event)
            .OrderBy(it => it.Title).ThenBy(it => it.Id)
            .Select(it => new Neighbour(it.Slug, it.Title, it.Rendition))
            .ToListAsync(cancellation);
        var place = neighbours.FindIndex(it => it.Slug == shown.Slug);
        (Previous, Next) = (neighbours.ElementAtOrDefault(place - 1), neighbours.ElementAtOrDefault(place + 1));
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

    internal sealed record Neighbour(string Slug, string Title, Rendition Rendition);

    internal sealed record Shown(
        int Id, int Event, string EventName, EventFacts Facts, string Slug, string Title, string? Source, string? Rights, Rendition Rendition,
        bool IsIndexed, DateTimeOffset AddedAt, DateTimeOffset ChangedAt)
    {
        /// <summary>A source is a link only where it is an address of the web: it comes from a file.</summary>
        public bool IsSourceLinked => Uri.TryCreate(Source, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
    }
}
