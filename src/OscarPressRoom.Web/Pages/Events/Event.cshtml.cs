using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Archive;
using OscarPressRoom.Web.Pages.Awards;

namespace OscarPressRoom.Web.Pages.Events;

internal sealed class EventModel(ArchiveContext archive, TimeProvider clock) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    public required EventSummary Event { get; set; }

    /// <summary>The day it was held, as days of the calendar go; null where nobody knows it.</summary>
    public Anniversary? Day { get; private set; }

    public DateOnly Today { get; } = clock.Today();

    public IReadOnlyList<ProgrammeEntry> Programme { get; private set; } = [];

    public IReadOnlyList<Conversation> Conversations { get; private set; } = [];

    public EventSummary? Before { get; private set; }

    public EventSummary? After { get; private set; }

    /// <summary>An event is one that the archive or the table of ceremonies knows.</summary>
    public IActionResult OnGet(int number)
    {
        var all = EventSummary.All(archive);
        if (all.FirstOrDefault(it => it.Number == number) is not { } found)
            return NotFound();

        Event = found;
        Day = Anniversary.Of(found, all);
        (Before, After) = (all.FirstOrDefault(it => it.Number < number), all.LastOrDefault(it => it.Number > number));
        Programme = ProgrammeEntry.Of(archive, number);
        Conversations = Conversation.Where(archive, $"Number = {number}");
        Head = new(found.Name, $"What winners of the {found.Name} said in the press room.", Addresses.Event(number))
        {
            Above = [new("Events", Addresses.Events)],
            Thing = LinkedData.Event(Request, number, found.Name, found.Facts.Date?.Value, found.Facts.Venue?.Value, found.Facts.City),
            IsIndexed = Programme.Count > 0 || Conversations.Count > 0,
            Edit = Programme.Count > 0 || Conversations.Count > 0 ? Addresses.EditEvent(number) : null,
        };
        return Page();
    }
}
