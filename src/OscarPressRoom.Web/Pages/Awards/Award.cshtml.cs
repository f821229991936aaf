using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Transcripts.Facts;

namespace OscarPressRoom.Web.Pages.Awards;

internal sealed class AwardModel(ArchiveContext archive) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Year> Years { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        var wins = await archive.Winners.AsNoTracking()
            .Where(winner => winner.Award.Slug == slug)
            .OrderByDescending(winner => winner.Award.Event.Number).ThenBy(winner => winner.Id)
            .Select(Win.Of)
            .ToListAsync(cancellation);
        if (wins.Count == 0)
            return NotFound();

        Name = Category.WithSlug(slug)?.Name ?? wins[0].Award;
        Years = [.. wins.GroupBy(win => (win.Event, win.EventName, win.Award)).Select(year => new Year(year.Key.Event, year.Key.EventName, year.Key.Award, [.. year]))];
        Head = new(Name, $"Winners of the Academy Award for {Name} through the years, and what they said in the press room.", Addresses.Award(slug))
        {
            Above = [new("Awards", Addresses.Awards)],
        };
        return Page();
    }

    /// <param name="Printed">The award's name as that event's sources print it.</param>
    internal sealed record Year(int Event, string EventName, string Printed, IReadOnlyList<Win> Wins);
}
