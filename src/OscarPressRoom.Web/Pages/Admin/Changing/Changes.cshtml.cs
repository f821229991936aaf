using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Pages.Admin.Changing;

internal sealed class ChangesModel(ArchiveContext archive) : PageModel
{
    private const int PageSize = 50;

    [ViewData]
    public Head Head { get; } = AdminHead.Of("Changes", Addresses.Changes);

    /// <summary>The latest first.</summary>
    public IReadOnlyList<ShownChange> Shown { get; private set; } = [];

    /// <summary>Where the list goes on; null at its end.</summary>
    public string? Earlier { get; private set; }

    public async Task OnGetAsync([FromQuery] int? before, CancellationToken cancellation)
    {
        var changes = await archive.Changes.AsNoTracking()
            .Where(change => before == null || change.Id < before)
            .OrderByDescending(change => change.Id)
            .Take(PageSize + 1)
            .ToListAsync(cancellation);
        Shown = [.. changes.Take(PageSize).Select(ShownChange.Of)];
        Earlier = changes.Count > PageSize ? Addresses.ChangesBefore(Shown[^1].Id) : null;
    }
}
