using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;

namespace OscarPressRoom.Web.Pages.Films;

internal sealed class IndexModel(ArchiveContext archive) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    public required Register<Listed> Register { get; set; }

    public IActionResult OnGet([FromQuery] string? letter)
    {
        var wins = archive.Rows(
            $"""
            select Film, FilmSlug, exists (select 1 from json_each(Inferred) where value = 'film')
            from Winner
            where FilmSlug is not null and Film is not null
            order by Id
            """,
            row => (Film: row.GetString(0), Slug: row.GetString(1), IsInferred: row.GetBoolean(2)));
        var films = wins
            .GroupBy(win => win.Slug)
            .Select(film => new Listed(film.MinBy(win => win.IsInferred).Film, film.Key, film.Count(), film.All(win => win.IsInferred)));
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
