using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Pages.Admin;

internal sealed class DeskModel(ArchiveContext archive) : PageModel
{
    private const int Shown = 10;

    [ViewData]
    public Head Head { get; } = AdminHead.Of("Desk", Addresses.Admin.Desk);

    /// <summary>Those that nobody has published yet, the oldest first.</summary>
    public IReadOnlyList<WaitingDraft> Drafts { get; private set; } = [];

    /// <summary>The latest first.</summary>
    public IReadOnlyList<LatestChange> Changes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Drafts = await archive.Drafts.AsNoTracking()
            .Where(draft => draft.PublishedAt == null)
            .OrderBy(draft => draft.Id)
            .Take(Shown)
            .Select(draft => new WaitingDraft(draft.Id, draft.File, draft.SavedBy))
            .ToListAsync(cancellation);
        Changes = await archive.Changes.AsNoTracking()
            .Where(change => !change.IsOpen)
            .OrderByDescending(change => change.Id)
            .Take(Shown)
            .Select(change => new LatestChange(change.What, change.By, DateOnly.FromDateTime(change.At.UtcDateTime)))
            .ToListAsync(cancellation);
    }

    internal sealed record WaitingDraft(int Id, string File, string By);

    internal sealed record LatestChange(string What, string By, DateOnly On);
}
