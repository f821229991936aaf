using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Transcripts.Facts;

namespace OscarPressRoom.Web.Pages.Awards;

internal sealed class IndexModel(ArchiveContext archive) : PageModel
{
    [ViewData]
    public Head Head { get; } = new("Awards", "Every award in the archive, in the order of a programme.", Addresses.Awards);

    public IReadOnlyList<Division<Listed>> Families { get; private set; } = [];

    /// <summary>Awards that nobody in the archive has won.</summary>
    public IReadOnlyList<Category> Unheard { get; private set; } = [];

    public void OnGet()
    {
        var listed = archive.Rows(
            $"select Slug, max(Name), count(*) from Award group by Slug", row => new Listed(row.GetString(0), row.GetString(1), row.GetInt32(2)));

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
