using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Changing;

namespace OscarPressRoom.Web.Pages.Admin.Changing;

internal sealed class ChangeModel(ArchiveContext archive, Receipts receipts, Undo undo) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    [MaxLength(500, ErrorMessage = "Say why in at most 500 characters.")]
    public string? Why { get; set; }

    public required ShownChange Change { get; set; }

    public int? UndoesId { get; private set; }

    public int? UndoneById { get; private set; }

    public IReadOnlyList<ShownRow> Rows { get; private set; } = [];

    /// <summary>How many rows only changed place.</summary>
    public int Moved { get; private set; }

    /// <summary>How many rows are too many to be shown.</summary>
    public int Unread { get; private set; }

    /// <summary>What an undo would do to the pages of what it changes.</summary>
    public string Outlook { get; private set; } = "";

    /// <summary>Why it cannot be undone now.</summary>
    public IReadOnlyList<Hindrance> Hindrances { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await FillAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var refusals = ModelState.IsValid ? await undo.UndoAsync(Id, User.Identity!.Name!, Why?.Trim() ?? "", cancellation: cancellation) : [];
        foreach (var refusal in refusals)
            ModelState.AddModelError("", refusal.Reason);
        if (!await FillAsync(cancellation))
            return NotFound();

        return ModelState.IsValid ? LocalRedirect(Addresses.Change(UndoneById ?? Id)) : Page();
    }

    private async Task<bool> FillAsync(CancellationToken cancellation)
    {
        if (await archive.Changes.AsNoTracking().SingleOrDefaultAsync(it => it.Id == Id, cancellation) is not { } change)
            return false;

        (Change, UndoesId, UndoneById) = (ShownChange.Of(change), change.UndoesId, change.UndoneById);
        var receipt = await receipts.ReadAsync(Id, cancellation);
        (Rows, Moved, Unread) = ([.. receipt.Rows.Select(ShownRow.Of)], receipt.Moved, receipt.Unread);
        Outlook = OutlookOf(receipt);
        Hindrances = UndoneById is null ? await undo.UndoAsync(Id, User.Identity!.Name!, isDryRun: true, cancellation: cancellation) : [];
        Head = AdminHead.Of(change.What, Addresses.Change(Id), new Head.Link("Changes", Addresses.Changes)) with { Name = "Change" };
        return true;
    }

    private static string OutlookOf(Receipt receipt) => receipt switch
    {
        { Brought: true } => "A conversation that came with it goes, and its pages are no longer found.",
        { Removed: true } => "A conversation that went with it comes back, at its old address and with its earlier wordings.",
        _ => "Earlier wordings stay to be seen, and addresses lead on.",
    };
}
