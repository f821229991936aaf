using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Searching;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Web.Pages.Awards;
using OscarPressRoom.Web.Pages.Failures;
using OscarPressRoom.Web.Pages.Wordings;

namespace OscarPressRoom.Web.Pages.Events;

internal sealed class PairModel(ArchiveContext archive, Related related) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    public required Context Transcript { get; set; }

    public required Exchange Exchange { get; set; }

    public Neighbour? Previous { get; private set; }

    public Neighbour? Next { get; private set; }

    public IReadOnlyList<Win> Wins { get; private set; } = [];

    public WordingNote? Note { get; private set; }

    /// <summary>Much the same question, in other conversations.</summary>
    public IReadOnlyList<SearchHit> AskedElsewhere { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int number, string slug, string anchor, [FromQuery] string? v, CancellationToken cancellation)
    {
        var transcript = await archive.Transcripts.AsNoTracking()
            .Where(it => it.Event.Number == number && it.Slug == slug)
            .Select(it => new Context(it.Id, number, it.Event.Name, slug, it.Title, it.Rendition, it.Source, it.IsIndexed, it.AddedAt, it.ChangedAt))
            .FirstOrDefaultAsync(cancellation);
        if (transcript is null)
        {
            await NearestPage.EventAsync(HttpContext, archive, number, cancellation);
            return NotFound();
        }

        var pairs = archive.QuestionAnswers.AsNoTracking().Where(pair => pair.TranscriptId == transcript.Id);
        var exchange = await pairs.Where(pair => pair.Anchor == anchor).Select(Exchange.Of).FirstOrDefaultAsync(cancellation);
        if (exchange is null && await RemovedPair.FindAsync(HttpContext, archive, number, slug, anchor, cancellation))
            return StatusCode(StatusCodes.Status410Gone);
        if (exchange is null)
        {
            NearestPage.Transcript(HttpContext, number, slug, transcript.Title);
            return NotFound();
        }

        (Transcript, Exchange) = (transcript, exchange);
        Wins = Win.HeardIn(archive, transcript.Id);
        Head = new(
            $"{Shortened.To(70, exchange.Label)} ({transcript.Title}, {exchange.Position})",
            exchange.Description,
            Addresses.Pair(number, slug, anchor))
        {
            Above =
            [
                new("Events", Addresses.Events),
                new(transcript.EventName, Addresses.Event(number)),
                new(transcript.Title, Addresses.Transcript(number, slug)),
            ],
            Name = exchange.Kind,
            Edit = Addresses.Edit(number, slug, anchor),
            IsIndexed = transcript.IsIndexed,
            Thing = LinkedData.Article(
                Request, Addresses.Pair(number, slug, anchor), exchange.Label, transcript.AddedAt, transcript.ChangedAt, Wins, transcript.Source,
                container: new(transcript.Title, Addresses.Transcript(number, slug))),
        };
        Previous = await pairs.Where(pair => pair.Position < exchange.Position).OrderByDescending(pair => pair.Position)
            .Select(pair => new Neighbour(pair.Anchor, Exchange.LabelOf(pair.Question))).FirstOrDefaultAsync(cancellation);
        Next = await pairs.Where(pair => pair.Position > exchange.Position).OrderBy(pair => pair.Position)
            .Select(pair => new Neighbour(pair.Anchor, Exchange.LabelOf(pair.Question))).FirstOrDefaultAsync(cancellation);
        var earlier = await archive.Revisions.AsNoTracking()
            .Where(it => it.TranscriptId == transcript.Id && it.Anchor == anchor)
            .OrderBy(it => it.Id)
            .Select(Wordings.Version.Of)
            .ToListAsync(cancellation);
        Note = WordingNote.Of(exchange.Wording.Fingerprint, earlier, v, Addresses.Wordings(number, slug, anchor));
        AskedElsewhere = await related.ToAsync(number, slug, anchor, cancellation);
        return Page();
    }

    internal sealed record Context(int Id, int Event, string EventName, string Slug, string Title, Rendition Rendition, string? Source, bool IsIndexed, DateTimeOffset AddedAt, DateTimeOffset ChangedAt);

    internal sealed record Neighbour(string Anchor, string Label);
}
