using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Pages.Films;

internal sealed class IndexModel(ArchiveContext archive) : PageModel
{
    [ViewData]
    public Head Head { get; } = new("Films", "Every winning film in the archive, from A to Z.", Addresses.Films);

    public IReadOnlyList<Letter<Listed>> Letters { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var films = await archive.Winners.AsNoTracking()
            .Where(winner => winner.FilmSlug != null && winner.Film != null)
            .GroupBy(winner => winner.FilmSlug!)
            .Select(wins => new Listed(wins.Max(winner => winner.Film)!, wins.Key, wins.Count()))
            .ToListAsync(cancellation);
        Letters = Alphabet.OfTitles(films, film => film.Title);
    }

    internal sealed record Listed(string Title, string Slug, int Awards);
}
