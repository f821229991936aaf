using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Web.Pages.Awards;
using OscarPressRoom.Web.Pages.Failures;

namespace OscarPressRoom.Web.Pages.Events;

internal sealed class PairModel(ArchiveContext archive) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    public required Context Transcript { get; set; }

    public required Exchange Exchange { get; set; }

    public Neighbour? Previous { get; private set; }

    public Neighbour? Next { get; private set; }

    public IReadOnlyList<Win> Wins { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int number, string slug, string anchor, CancellationToken cancellation)
    {
        var transcript = await archive.Transcripts.AsNoTracking()
            .Where(it => it.Event.Number == number && it.Slug == slug)
            .Select(it => new Context(it.Id, number, it.Event.Name, slug, it.Title, it.Rendition))
            .FirstOrDefaultAsync(cancellation);
        if (transcript is null)
        {
            await NearestPage.EventAsync(HttpContext, archive, number, cancellation);
            return NotFound();
        }

        var pairs = archive.QuestionAnswers.AsNoTracking().Where(pair => pair.TranscriptId == transcript.Id);
        var exchange = await pairs.Where(pair => pair.Anchor == anchor).Select(Exchange.Of).FirstOrDefaultAsync(cancellation);
        if (exchange is null)
        {
            NearestPage.Transcript(HttpContext, number, slug, transcript.Title);
            return NotFound();
        }

        (Transcript, Exchange) = (transcript, exchange);
        Head = new(
            $"{Shortened.To(70, exchange.Label)} ({transcript.Title}, {exchange.Position})",
            exchange.Answer is [var first, ..] ? first.Text : exchange.Label,
            Addresses.Pair(number, slug, anchor))
        {
            Above =
            [
                new("Events", Addresses.Events),
                new(transcript.EventName, Addresses.Event(number)),
                new(transcript.Title, Addresses.Transcript(number, slug)),
            ],
            Name = exchange.Kind,
        };
        Previous = await pairs.Where(pair => pair.Position < exchange.Position).OrderByDescending(pair => pair.Position)
            .Select(pair => new Neighbour(pair.Anchor, Exchange.LabelOf(pair.Question))).FirstOrDefaultAsync(cancellation);
        Next = await pairs.Where(pair => pair.Position > exchange.Position).OrderBy(pair => pair.Position)
            .Select(pair => new Neighbour(pair.Anchor, Exchange.LabelOf(pair.Question))).FirstOrDefaultAsync(cancellation);
        Wins = await archive.Winners.AsNoTracking()
            .Where(winner => winner.Transcripts.Any(it => it.Id == transcript.Id))
            .OrderBy(winner => winner.Id)
            .Select(Win.Of)
            .ToListAsync(cancellation);
        return Page();
    }

    internal sealed record Context(int Id, int Event, string EventName, string Slug, string Title, Rendition Rendition);

    internal sealed record Neighbour(string Anchor, string Label);
}
