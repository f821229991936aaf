using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Correcting;
using OscarPressRoom.Archive.Drafting;
using OscarPressRoom.Archive.Moving;
using OscarPressRoom.Web.Pages.Events;

namespace OscarPressRoom.Web.Pages.Admin.Correcting;

internal sealed class EditTranscriptModel(ArchiveContext archive, TranscriptCorrections corrections, Withdrawal withdrawal) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    [FromRoute]
    public int Number { get; set; }

    [FromRoute]
    public string Slug { get; set; } = "";

    [BindProperty]
    public TranscriptInput Input { get; set; } = new();

    public required Transcript Transcript { get; set; }

    public IReadOnlyList<Exchange> Pairs { get; private set; } = [];

    /// <summary>What the archive holds, where the form was filled from something else.</summary>
    public TranscriptFacts? Now { get; private set; }

    private TranscriptAddress At => new(Number, Slug);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
            return NotFound();

        Input = TranscriptInput.Of(TranscriptFacts.Of(Transcript));
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        CorrectAsync(() => corrections.EditAsync(At, Input.ToFacts(), Input.Seen, this.Sign(Input.Why), cancellation), cancellation);

    public Task<IActionResult> OnPostDeleteAsync(CancellationToken cancellation) =>
        CorrectAsync(() => corrections.DeleteAsync(At, Input.Seen, this.Sign(Input.Why), cancellation), cancellation);

    public async Task<IActionResult> OnPostWithdrawAsync(CancellationToken cancellation) =>
        await withdrawal.WithdrawAsync(Number, Slug, User.Identity!.Name!, Input.Why?.Trim() ?? "", cancellation) is { } draft
            ? LocalRedirect(Addresses.Admin.Draft(draft))
            : NotFound();

    private async Task<IActionResult> CorrectAsync(Func<Task<CorrectionResult>> correct, CancellationToken cancellation)
    {
        if (ModelState.IsValid && this.Answer(await correct()) is { } answer)
            return answer;
        if (!await LoadAsync(cancellation))
            return NotFound();

        var facts = TranscriptFacts.Of(Transcript);
        Now = facts.Fingerprint == Input.Seen ? null : facts;
        this.Refill($"{nameof(Input)}.{nameof(Input.Seen)}", () => Input.Seen = facts.Fingerprint);
        return Page();
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        var found = await archive.Transcripts.AsNoTracking().Include(it => it.Event).Include(it => it.Winners.OrderBy(winner => winner.Id)).ThenInclude(winner => winner.Award)
            .SingleOrDefaultAsync(it => it.Event.Number == Number && it.Slug == Slug, cancellation);
        if (found is null)
            return false;

        Transcript = found;
        Pairs = Exchange.In(archive, found.Id);
        Head = AdminHead.Of($"Edit “{found.Title}”", Addresses.Edit(Number, Slug), new Head.Link(found.Event.Name, Addresses.EditEvent(Number))) with { Name = found.Title };
        return true;
    }
}
