using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Correcting;

namespace OscarPressRoom.Web.Pages.Admin.Correcting;

internal sealed class EditWinnerModel(ArchiveContext archive, WinnerCorrections corrections) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    public WinnerInput Input { get; set; } = new();

    /// <summary>What the archive holds, where the form was filled from something else.</summary>
    public WinnerFacts? Now { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await LoadAsync(cancellation) is not { } facts)
            return NotFound();

        Input = WinnerInput.Of(facts);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid && this.Answer(await corrections.EditAsync(Id, Input.ToFacts(), Input.Seen, this.Sign(Input.Why), cancellation)) is { } answer)
            return answer;
        if (await LoadAsync(cancellation) is not { } facts)
            return NotFound();

        Now = facts.Fingerprint == Input.Seen ? null : facts;
        this.Refill($"{nameof(Input)}.{nameof(Input.Seen)}", () => Input.Seen = facts.Fingerprint);
        return Page();
    }

    private async Task<WinnerFacts?> LoadAsync(CancellationToken cancellation)
    {
        var winner = await archive.Winners.AsNoTracking().Include(it => it.Award).ThenInclude(award => award.Event).Include(it => it.People)
            .SingleOrDefaultAsync(it => it.Id == Id, cancellation);
        if (winner is null)
            return null;

        var at = winner.Award.Event;
        Head = AdminHead.Of($"Edit the winner {winner.Credit}", Addresses.EditWinner(Id), new Head.Link(at.Name, Addresses.EditEvent(at.Number))) with { Name = winner.Credit };
        return WinnerFacts.Of(winner);
    }
}
