using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Transcripts.Facts;

namespace OscarPressRoom.Web.Pages.Awards;

internal sealed class IndexModel(ArchiveContext archive) : PageModel
{
    [ViewData]
    public Head Head { get; } = new("Awards", "Every award in the archive, in the order of a programme.", Addresses.Awards);

    public IReadOnlyList<Division<Listed>> Families { get; private set; } = [];

    /// <summary>Awards that nobody in the archive has won.</summary>
    public IReadOnlyList<Category> Unheard { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var listed = await archive.Awards.AsNoTracking()
            .GroupBy(award => award.Slug)
            .Select(years => new Listed(years.Key, years.Max(award => award.Name)!, years.Count()))
            .ToListAsync(cancellation);

        Families = [.. Programme.Order(listed, award => award.Slug)
            .GroupBy(award => Programme.Heading(Category.WithSlug(award.Slug)?.Family))
            .Select(family => new Division<Listed>(family.Key, [.. family]))];
        Unheard = [.. Category.All.ExceptBy(listed.Select(award => award.Slug), category => category.Slug)];
    }

    internal sealed record Listed(string Slug, string Printed, int Events)
    {
        public string Name => Category.WithSlug(Slug)?.Name ?? Printed;
    }
}
