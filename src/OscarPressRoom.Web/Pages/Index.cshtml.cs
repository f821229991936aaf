using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
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

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Event = await archive.Events.AsNoTracking()
            .Where(it => it.Transcripts.Count != 0)
            .OrderByDescending(it => it.Number)
            .Select(it => new Newest(it.Number, it.Name, EventFacts.Of(it.Number, it.Date, it.Venue, it.City)))
            .FirstOrDefaultAsync(cancellation);
        if (Event is null)
            return;

        Held = await Totals.OfAsync(archive, cancellation);
        Programme = await ProgrammeEntry.OfAsync(archive, Event.Number, cancellation);
        var wins = Programme.SelectMany(entry => entry.Wins).ToList();
        Examples = [.. new[] { wins.SelectMany(win => win.People).FirstOrDefault()?.Name, wins.FirstOrDefault(win => win.Film is not null)?.Film, "“thank you”" }.OfType<string>()];
        OfTheDay = await PickedPair.OfDayAsync(archive, clock.Today(), cancellation);
        Exchange = OfTheDay is null ? null : await archive.QuestionAnswers.AsNoTracking().Where(pair => pair.Id == OfTheDay.Id).Select(Exchange.Of).FirstOrDefaultAsync(cancellation);
    }

    internal sealed record Newest(int Number, string Name, EventFacts Facts);
}
