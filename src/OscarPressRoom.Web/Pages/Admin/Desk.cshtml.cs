using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Web.Pages.Admin.Changing;

namespace OscarPressRoom.Web.Pages.Admin;

internal sealed class DeskModel(ArchiveContext archive) : PageModel
{
    private const int Shown = 10;

    [ViewData]
    public Head Head { get; } = AdminHead.Of("Desk", Addresses.Admin.Desk);

    /// <summary>Those that nobody has published yet, the oldest first.</summary>
    public IReadOnlyList<WaitingDraft> Drafts { get; private set; } = [];

    /// <summary>Those that nobody has closed yet.</summary>
    public int OpenReports { get; private set; }

    /// <summary>The latest first.</summary>
    public IReadOnlyList<ShownChange> Changes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Drafts = await archive.Drafts.AsNoTracking()
            .Where(draft => draft.PublishedAt == null)
            .OrderBy(draft => draft.Id)
            .Take(Shown)
            .Select(draft => new WaitingDraft(draft.Id, draft.File, draft.SavedBy))
            .ToListAsync(cancellation);
        OpenReports = await archive.Reports.CountAsync(report => report.Outcome == null, cancellation);
        var changes = await archive.Changes.AsNoTracking().Where(change => !change.IsOpen).OrderByDescending(change => change.Id).Take(Shown).ToListAsync(cancellation);
        Changes = [.. changes.Select(ShownChange.Of)];
    }

    internal sealed record WaitingDraft(int Id, string File, string By);
}
