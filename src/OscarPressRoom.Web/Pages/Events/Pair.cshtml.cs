using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;
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
        if (Context.Find(archive, number, slug) is not { } transcript)
        {
            NearestPage.Event(HttpContext, archive, number);
            return NotFound();
        }

        var exchange = Exchange.Where(archive, $"TranscriptId = {transcript.Id} and Anchor = {anchor}").SingleOrDefault();
        if (exchange is null && RemovedPair.Find(HttpContext, archive, number, slug, anchor))
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
        var neighbours = Neighbour.Of(archive, transcript.Id, exchange.Position);
        (Previous, Next) = (neighbours.Find(it => it.Position < exchange.Position), neighbours.Find(it => it.Position > exchange.Position));
        var earlier = Wordings.Version.Of(archive, transcript.Id, anchor, exchange.Wording);
        Note = WordingNote.Of(exchange.Wording.Fingerprint, earlier, v, Addresses.Wordings(number, slug, anchor));
        AskedElsewhere = await related.ToAsync(number, slug, anchor, cancellation);
        return Page();
    }

    internal sealed record Context(int Id, int Event, string EventName, string Slug, string Title, Rendition Rendition, string? Source, bool IsIndexed, DateTimeOffset AddedAt, DateTimeOffset ChangedAt)
    {
        public static Context? Find(ArchiveContext archive, int number, string slug) => archive.Rows(
            $"""
            select Transcript.Id, Name, Title, Rendition, Source, IsIndexed, AddedAt, ChangedAt
            from Transcript
            join Event on Event.Id = EventId
            where Number = {number} and Slug = {slug}
            """,
            row => new Context(
                row.GetInt32(0), number, row.GetString(1), slug, row.GetString(2), row.Name<Rendition>(3), row.Text(4), row.GetBoolean(5),
                row.GetFieldValue<DateTimeOffset>(6), row.GetFieldValue<DateTimeOffset>(7))).SingleOrDefault();
    }

    internal sealed record Neighbour(int Position, string Anchor, string Label)
    {
        /// <summary>The pairs before and after a place of a conversation; at either end there is none.</summary>
        public static List<Neighbour> Of(ArchiveContext archive, int transcript, int position) => archive.Rows(
            $"""
            select Position, Anchor, Question
            from QuestionAnswer
            where TranscriptId = {transcript} and Position in (
                (select max(Position) from QuestionAnswer where TranscriptId = {transcript} and Position < {position}),
                (select min(Position) from QuestionAnswer where TranscriptId = {transcript} and Position > {position}))
            """,
            row => new Neighbour(row.GetInt32(0), row.GetString(1), Exchange.LabelOf(row.Text(2))));
    }
}
