using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Web.Pages.Awards;
using OscarPressRoom.Web.Pages.Events;

namespace OscarPressRoom.Web.Pages;

internal sealed class IndexModel(ArchiveContext archive, TimeProvider clock) : PageModel
{
    [ViewData]
    public Head Head { get; } = new(
        "Oscar Press Room: what the winners said",
        "A searchable archive of what Oscar winners said in the press room, question by question.",
        Addresses.Home)
    {
        HasSearchBox = true,
    };

    /// <summary>The newest event with a conversation; null while the archive is empty.</summary>
    public Newest? Event { get; private set; }

    public IReadOnlyList<ProgrammeEntry> Programme { get; private set; } = [];

    /// <summary>What to search for, by way of example: somebody who won at the newest event, a film, a phrase.</summary>
    public IReadOnlyList<string> Examples { get; private set; } = [];

    public Totals Held { get; private set; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>A question worth reading, another one every day; null where none has an answer of some length.</summary>
    public PickedPair? OfTheDay { get; private set; }

    public Exchange? Exchange { get; private set; }

    public void OnGet()
    {
        Event = Newest.Of(archive);
        if (Event is null)
            return;

        Held = Totals.Of(archive);
        Programme = ProgrammeEntry.Of(archive, Event.Number);
        var wins = Programme.SelectMany(entry => entry.Wins).ToList();
        Examples = [.. new[] { wins.SelectMany(win => win.People).FirstOrDefault()?.Name, wins.FirstOrDefault(win => win.Film is not null)?.Film, "“thank you”" }.OfType<string>()];
        OfTheDay = PickedPair.OfDay(archive, clock.Today());
        Exchange = OfTheDay is null ? null : Exchange.Where(archive, $"Id = {OfTheDay.Id}").SingleOrDefault();
    }

    internal sealed record Newest(int Number, string Name, EventFacts Facts)
    {
        public static Newest? Of(ArchiveContext archive) => archive.Rows(
            $"""
            select Number, Name, Date, Venue, City
            from Event
            where exists (select 1 from Transcript where EventId = Event.Id)
            order by Number desc
            limit 1
            """,
            row => new Newest(row.GetInt32(0), row.GetString(1), EventFacts.Of(row.GetInt32(0), row.Date(2), row.Text(3), row.Text(4)))).SingleOrDefault();
    }
}
