using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Pages.Admin;

internal sealed class DeskModel(ArchiveContext archive) : PageModel
{
    private const int Shown = 5;

    [ViewData]
    public Head Head { get; } = AdminHead.Of("Desk", Addresses.Admin.Desk);

    /// <summary>The latest first.</summary>
    public IReadOnlyList<LatestImport> Imports { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Imports = await archive.ImportRuns.AsNoTracking()
        .OrderByDescending(run => run.Id)
        .Take(Shown)
        .Select(run => new LatestImport(run.File, run.By, DateOnly.FromDateTime(run.At.UtcDateTime)))
        .ToListAsync(cancellation);

    internal sealed record LatestImport(string File, string By, DateOnly On);
}
