using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Moving;
using OscarPressRoom.Archive.Reporting;

namespace OscarPressRoom.Web.Pages.Admin.Reporting;

internal sealed class ReportsModel(ArchiveContext archive, Reports reports, FormerAddresses former) : PageModel
{
    private const int MostShown = 50;

    [ViewData]
    public Head Head { get; } = AdminHead.Of("Reports", Addresses.Reports);

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<ShownReport> Open { get; private set; } = [];

    public int Total { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var open = archive.Reports.AsNoTracking().Where(report => report.Outcome == null);
        Total = await open.CountAsync(cancellation);
        var shown = new List<ShownReport>();
        foreach (var report in await open.OrderBy(report => report.Id).Take(MostShown).ToListAsync(cancellation))
        {
            var at = await NowAsync(report.Address, cancellation);
            shown.Add(ShownReport.Of(report, at, await reports.FindAsync(at, cancellation)));
        }

        Open = shown;
    }

    public async Task<IActionResult> OnPostAsync(int id, ReportOutcome outcome, CancellationToken cancellation)
    {
        if (ModelState.IsValid)
            await reports.CloseAsync(id, outcome, User.Identity!.Name!, cancellation);
        return LocalRedirect(Addresses.Reports);
    }

    // Since it was sent the conversation may have got another name, and the pair have been joined with another.
    private async Task<PairAddress> NowAsync(PairAddress at, CancellationToken cancellation)
    {
        var moved = await former.TranscriptAsync(at.Event, at.Slug, cancellation) is { } transcript ? new PairAddress(transcript.Event, transcript.Slug, at.Anchor) : at;
        return await reports.FindAsync(at, cancellation) is not null ? at : await former.PairAsync(moved.Event, moved.Slug, moved.Anchor, cancellation) ?? moved;
    }
}
