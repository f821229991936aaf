using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Archive;
using OscarPressRoom.Transcripts.Facts;
using OscarPressRoom.Web.Pages.Events;

namespace OscarPressRoom.Web.Pages.Awards;

internal sealed class AwardModel(ArchiveContext archive) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The name as official at its ceremonies; none where no table knows the award.</summary>
    public IReadOnlyList<Naming> OfficialNames { get; private set; } = [];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Division<Year>> Decades { get; private set; } = [];

    /// <summary>An award is one that somebody of the archive won, or that the table of categories knows.</summary>
    public IActionResult OnGet(string slug)
    {
        var category = Category.WithSlug(slug);
        var wins = Win.Where(archive, $"Award.Slug = {slug}").OrderByDescending(win => win.Event).ToList();
        if (wins.Count == 0 && category is null)
            return NotFound();

        Name = category?.Name ?? wins[0].Award;
        OfficialNames = [.. category?.OfficialNames.Select(Naming.Of) ?? []];
        Decades = Events.Decades.Of(
            wins.GroupBy(win => (win.Event, win.EventName, win.EventDate, win.Award)).Select(year => new Year(year.Key.Event, year.Key.EventName, year.Key.EventDate, year.Key.Award, [.. year])),
            year => EventFacts.Of(year.Event, year.Date, null, null).Date?.Value);
        Head = new(Name, $"Winners of the Academy Award for {Name} through the years, and what they said in the press room.", Addresses.Award(slug))
        {
            Above = [new("Awards", Addresses.Awards)],
            IsIndexed = wins.Count > 0,
        };
        return Page();
    }

    internal sealed record Naming(string Ceremonies, string Name)
    {
        public static Naming Of((int First, int Last, string Name) official) => new(
            official.First == official.Last ? Ceremony.Ordinal(official.First) : $"{Ceremony.Ordinal(official.First)}–{Ceremony.Ordinal(official.Last)}",
            official.Name);
    }

    /// <param name="Date">As that event's sources print it.</param>
    /// <param name="Printed">The award's name as that event's sources print it.</param>
    internal sealed record Year(int Event, string EventName, DateOnly? Date, string Printed, IReadOnlyList<Win> Wins);
}
