using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
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

    public IActionResult OnGet(string slug)
    {
        var wins = Win.Where(archive, $"FilmSlug = {slug} and Film is not null");
        if (wins.Count == 0)
            return NotFound();

        // The title that the list of films shows, too: a printed one before a guessed one.
        Title = wins.MinBy(win => win.IsFilmInferred)!.Film!;
        Wins = Programme.Order(wins, win => win.AwardSlug);
        Conversations = Conversation.Where(archive, $"Transcript.Id in (select TranscriptId from Winner join TranscriptWinner on WinnerId = Winner.Id where FilmSlug = {slug})");
        Head = new(Title, $"The Academy Awards of {Title}, and what its winners said in the press room.", Addresses.Film(slug))
        {
            Above = [new("Films", Addresses.Films)],
            IsIndexed = Conversation.AreIndexed(Conversations),
        };
        return Page();
    }
}
