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
    private static readonly Func<ArchiveContext, int, string, CancellationToken, Task<Shown?>> FoundAsync = EF.CompileAsyncQuery(
        (ArchiveContext archive, int number, string slug, CancellationToken cancellation) => archive.Transcripts
            .Where(it => it.Event.Number == number && it.Slug == slug)
            .Select(it => new Shown(
                it.Id, number, it.Event.Name, EventFacts.Of(number, it.Event.Date, it.Event.Venue, it.Event.City),
                slug, it.Title, it.Source, it.Rights, it.Rendition, it.IsIndexed, it.AddedAt, it.ChangedAt))
            .FirstOrDefault());

    private static readonly Func<ArchiveContext, int, IAsyncEnumerable<Exchange>> ExchangesIn = EF.CompileAsyncQuery(
        (ArchiveContext archive, int id) => archive.QuestionAnswers.AsNoTracking().Where(pair => pair.TranscriptId == id).OrderBy(pair => pair.Position).Select(Exchange.Of));

    private static readonly Func<ArchiveContext, int, IAsyncEnumerable<string>> RewordedIn = EF.CompileAsyncQuery(
        (ArchiveContext archive, int id) => archive.Revisions.Where(it => it.TranscriptId == id).Select(it => it.Anchor).Distinct());

    private static readonly Func<ArchiveContext, int, IAsyncEnumerable<Neighbour>> NeighboursOf = EF.CompileAsyncQuery(
        (ArchiveContext archive, int number) => archive.Transcripts
            .Where(it => it.Event.Number == number)
            .OrderBy(it => it.Title).ThenBy(it => it.Id)
            .Select(it => new Neighbour(it.Slug, it.Title, it.Rendition)));

    // Of the same wins, and of the same people at other times.
    private static readonly Func<ArchiveContext, int, IAsyncEnumerable<Conversation>> OthersThan = EF.CompileAsyncQuery(
        (ArchiveContext archive, int id) => archive.Transcripts.Where(it => it.Id == id).SelectMany(it => it.Winners).SelectMany(winner => winner.Transcripts)
            .Union(archive.Transcripts.Where(it => it.Id == id)
                .SelectMany(it => it.Winners).SelectMany(winner => winner.People).SelectMany(person => person.Winners).SelectMany(won => won.Transcripts))
            .Where(other => other.Id != id)
            .OrderByDescending(other => other.Event.Number).ThenBy(other => other.Title)
            .Select(Conversation.Of));

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
        var found = await FoundAsync(archive, number, slug, cancellation);
        if (found is null)
        {
            await NearestPage.EventAsync(HttpContext, archive, number, cancellation);
            return NotFound();
        }

        Wins = await Win.HeardInAsync(archive, found.Id, cancellation);
        var exchanges = await ExchangesIn(archive, found.Id).ToListAsync(cancellation);
        var reworded = await RewordedIn(archive, found.Id).ToListAsync(cancellation);
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
        var neighbours = await NeighboursOf(archive, number).ToListAsync(cancellation);
        var place = neighbours.FindIndex(it => it.Slug == slug);
        (Previous, Next) = (neighbours.ElementAtOrDefault(place - 1), neighbours.ElementAtOrDefault(place + 1));
        Others = await OthersThan(archive, found.Id).ToListAsync(cancellation);
        return Page();
    }

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
