using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Transcripts.Facts;

namespace OscarPressRoom.Web.Pages.Admin.Drafting;

/// <summary>What fields offer to whoever types: names that are known.</summary>
internal sealed record Choices(IReadOnlyList<string> Awards, IReadOnlyList<string> People)
{
    // A longer list would weigh more than the page.
    private const int MostPeople = 2_000;

    public static async Task<Choices> OfAsync(ArchiveContext archive, CancellationToken cancellation) => new(
        [.. Category.All.Select(category => category.Name)],
        await archive.People.AsNoTracking().OrderByDescending(person => person.Winners.Count).ThenBy(person => person.Name).Take(MostPeople).Select(person => person.Name).ToListAsync(cancellation));
}
