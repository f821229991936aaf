using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Pages.Films;

internal sealed class IndexModel(ArchiveContext archive) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    public required Register<Listed> Register { get; set; }

    public async Task<IActionResult> OnGetAsync([FromQuery] string? letter, CancellationToken cancellation)
    {
        var wins = await archive.Winners.AsNoTracking()
            .Where(winner => winner.FilmSlug != null && winner.Film != null)
            .OrderBy(winner => winner.Id)
            .Select(winner => new { winner.Film, winner.FilmSlug, IsInferred = winner.Inferred.Contains("film") })
            .ToListAsync(cancellation);
        var films = wins
            .GroupBy(win => win.FilmSlug)
            .Select(film => new Listed(film.MinBy(win => win.IsInferred)!.Film!, film.Key!, film.Count(), film.All(win => win.IsInferred)));
        if (Register<Listed>.Of(Alphabet.OfTitles(films, film => film.Title), letter, Addresses.FilmsUnder) is not { } register)
            return NotFound();

        Register = register;
        Head = new(register.Title("Films"), "Every winning film in the archive, by title.", register.Address(Addresses.FilmsUnder))
        {
            Above = register.Letter is null ? [] : [new("Films", Addresses.Films)],
        };
        return Page();
    }

    /// <param name="Title">As printed for its first win or, where no source prints it, as guessed.</param>
    /// <param name="IsInferred">Whether no source prints it.</param>
    internal sealed record Listed(string Title, string Slug, int Awards, bool IsInferred);
}
