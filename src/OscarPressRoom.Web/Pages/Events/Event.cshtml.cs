using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Web.Pages.Awards;

namespace OscarPressRoom.Web.Pages.Events;

internal sealed class EventModel(ArchiveContext archive) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    public required Shown Event { get; set; }

    public IReadOnlyList<Win> Programme { get; private set; } = [];

    public IReadOnlyList<Conversation> Conversations { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancellation)
    {
        var found = await archive.Events.AsNoTracking()
            .Where(it => it.Number == number)
            .Select(it => new Shown(it.Number, it.Name, EventFacts.Of(it.Number, it.Date, it.Venue, it.City)))
            .FirstOrDefaultAsync(cancellation);
        if (found is null)
            return NotFound();

        Event = found;
        Head = new(found.Name, $"What winners of the {found.Name} said in the press room.", Addresses.Event(number))
        {
            Above = [new("Events", Addresses.Events)],
            Thing = LinkedData.Event(Request, number, found.Name, found.Facts.Date?.Value, found.Facts.Venue?.Value, found.Facts.City),
        };
        Programme = Awards.Programme.Order(
            await archive.Winners.AsNoTracking()
                .Where(winner => winner.Award.Event.Number == number)
                .OrderBy(winner => winner.Id)
                .Select(Win.Of)
                .ToListAsync(cancellation),
            win => win.AwardSlug);
        Conversations = await archive.Transcripts.AsNoTracking()
            .Where(transcript => transcript.Event.Number == number)
            .OrderBy(transcript => transcript.Title)
            .Select(Conversation.Of)
            .ToListAsync(cancellation);
        return Page();
    }

    internal sealed record Shown(int Number, string Name, EventFacts Facts);
}
