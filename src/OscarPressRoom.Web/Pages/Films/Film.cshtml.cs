using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Web.Pages.Awards;
using OscarPressRoom.Web.Pages.Events;

namespace OscarPressRoom.Web.Pages.Films;

internal sealed class FilmModel(ArchiveContext archive) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    public string Title { get; private set; } = "";

    public IReadOnlyList<Win> Wins { get; private set; } = [];

    public IReadOnlyList<Conversation> Conversations { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        var wins = await archive.Winners.AsNoTracking()
            .Where(winner => winner.FilmSlug == slug && winner.Film != null)
            .OrderBy(winner => winner.Id)
            .Select(Win.Of)
            .ToListAsync(cancellation);
        if (wins.Count == 0)
            return NotFound();

        // The title that the list of films shows, too: a printed one before a guessed one.
        Title = wins.MinBy(win => win.IsFilmInferred)!.Film!;
        Wins = Programme.Order(wins, win => win.AwardSlug);
        var ids = archive.Winners.Where(winner => winner.FilmSlug == slug).SelectMany(winner => winner.Transcripts).Select(transcript => transcript.Id);
        Conversations = await archive.Transcripts.AsNoTracking()
            .Where(transcript => ids.Contains(transcript.Id))
            .OrderByDescending(transcript => transcript.Event.Number).ThenBy(transcript => transcript.Title)
            .Select(Conversation.Of)
            .ToListAsync(cancellation);
        Head = new(Title, $"The Academy Awards of {Title}, and what its winners said in the press room.", Addresses.Film(slug))
        {
            Above = [new("Films", Addresses.Films)],
        };
        return Page();
    }
}
