using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;
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

    public int Minutes { get; private set; }

    public IReadOnlyList<Conversation> Others { get; private set; } = [];

    public Neighbour? Previous { get; private set; }

    public Neighbour? Next { get; private set; }

    public IActionResult OnGet(int number, string slug, [FromQuery] string? find, [FromQuery] string? hit, [FromQuery] string? v)
    {
        if (Shown.Find(archive, number, slug) is not { } found)
        {
            NearestPage.Event(HttpContext, archive, number);
            return NotFound();
        }

        Wins = Win.HeardIn(archive, found.Id);
        var exchanges = Exchange.In(archive, found.Id);
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
        Note = WordingNote.OfConversation(exchanges, found.ChangedAt, v, found.HasEarlierWordings ? Addresses.Wordings(number, slug) : null);
        Stretches = Stretch.Of(Find.Exchanges, Wins.SelectMany(win => FoldedWord.Of(win.Credit)).Select(word => word.Text).ToHashSet());
        Minutes = ReadingTime.Minutes(exchanges);
        var neighbours = Neighbour.Of(archive, found);
        (Previous, Next) = (neighbours.Find(it => !it.IsNext), neighbours.Find(it => it.IsNext));
        Others = Conversation.WithWinnersOf(archive, found.Id);
        return Page();
    }

    internal sealed record Neighbour(bool IsNext, string Slug, string Title, Rendition Rendition)
    {
        /// <summary>Those before and after a conversation, as its event lists them; at either end there is none.</summary>
        public static List<Neighbour> Of(ArchiveContext archive, Shown here) => archive.Rows(
            $"""
            select * from (
                select 0, Slug, Title, Rendition from Transcript
                where EventId = {here.EventId} and (Title, Id) < ({here.Title}, {here.Id}) order by Title desc, Id desc limit 1)
            union all
            select * from (
                select 1, Slug, Title, Rendition from Transcript
                where EventId = {here.EventId} and (Title, Id) > ({here.Title}, {here.Id}) order by Title, Id limit 1)
            """,
            row => new Neighbour(row.GetBoolean(0), row.GetString(1), row.GetString(2), row.Name<Rendition>(3)));
    }

    internal sealed record Shown(
        int Id, int EventId, int Event, string EventName, EventFacts Facts, string Slug, string Title, string? Source, string? Rights, Rendition Rendition,
        bool IsIndexed, DateTimeOffset AddedAt, DateTimeOffset ChangedAt, bool HasEarlierWordings)
    {
        /// <summary>A source is a link only where it is an address of the web: it comes from a file.</summary>
        public bool IsSourceLinked => Uri.TryCreate(Source, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

        public static Shown? Find(ArchiveContext archive, int number, string slug) => archive.Rows(
            $"""
            select Transcript.Id, EventId, Name, Date, Venue, City, Title, Source, Rights, Rendition, IsIndexed, AddedAt, ChangedAt,
                exists (select 1 from Revision where TranscriptId = Transcript.Id)
            from Transcript
            join Event on Event.Id = EventId
            where Number = {number} and Slug = {slug}
            """,
            row => new Shown(
                row.GetInt32(0), row.GetInt32(1), number, row.GetString(2), EventFacts.Of(number, row.Date(3), row.Text(4), row.Text(5)), slug, row.GetString(6), row.Text(7), row.Text(8),
                row.Name<Rendition>(9), row.GetBoolean(10), row.GetFieldValue<DateTimeOffset>(11), row.GetFieldValue<DateTimeOffset>(12), row.GetBoolean(13))).SingleOrDefault();
    }
}
