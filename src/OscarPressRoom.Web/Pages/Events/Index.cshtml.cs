using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Pages.Events;

internal sealed class IndexModel(ArchiveContext archive) : PageModel
{
    [ViewData]
    public Head Head { get; } = new("Events", "Every ceremony of the Academy Awards, newest first, with what the archive holds of each and what it lacks.", Addresses.Events);

    public IReadOnlyList<Division<EventSummary>> Decades { get; private set; } = [];

    public int Ceremonies => Decades.Sum(decade => decade.Entries.Count);

    public int Heard => Decades.Sum(decade => decade.Entries.Count(it => it.IsHeard));

    public void OnGet() =>
        Decades = Events.Decades.Of(EventSummary.All(archive), it => it.Facts.Date?.Value);
}
