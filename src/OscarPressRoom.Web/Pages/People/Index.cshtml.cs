using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Pages.People;

internal sealed class IndexModel(ArchiveContext archive) : PageModel
{
    [ViewData]
    public Head Head { get; } = new("People", "Everybody on a winner's credit in the archive, from A to Z.", Addresses.People);

    public IReadOnlyList<Letter<Listed>> Letters { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var people = await archive.People.AsNoTracking()
            .Where(person => person.Winners.Count != 0)
            .Select(person => new Listed(
                person.Name,
                person.Slug,
                person.Winners.Count,
                person.Winners.SelectMany(winner => winner.Transcripts).Select(transcript => transcript.Id).Distinct().Count()))
            .ToListAsync(cancellation);
        Letters = Alphabet.OfNames(people, person => person.Name);
    }

    internal sealed record Listed(string Name, string Slug, int Awards, int Conversations);
}
