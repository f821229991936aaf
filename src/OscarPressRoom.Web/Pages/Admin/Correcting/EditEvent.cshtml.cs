using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Correcting;

namespace OscarPressRoom.Web.Pages.Admin.Correcting;

internal sealed class EditEventModel(ArchiveContext archive, EventCorrections corrections) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    [FromRoute]
    public int Number { get; set; }

    [BindProperty]
    public EventInput Input { get; set; } = new();

    /// <summary>What the archive holds, where the form was filled from something else.</summary>
    public CeremonyFacts? Now { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await LoadAsync(cancellation) is not { } facts)
            return NotFound();

        Input = EventInput.Of(facts);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid && this.Answer(await corrections.EditAsync(Number, Input.ToFacts(), Input.Seen, this.Sign(Input.Why), cancellation)) is { } answer)
            return answer;
        if (await LoadAsync(cancellation) is not { } facts)
            return NotFound();

        Now = facts.Fingerprint == Input.Seen ? null : facts;
        this.Refill($"{nameof(Input)}.{nameof(Input.Seen)}", () => Input.Seen = facts.Fingerprint);
        return Page();
    }

    private async Task<CeremonyFacts?> LoadAsync(CancellationToken cancellation)
    {
        if (await archive.Events.AsNoTracking().SingleOrDefaultAsync(it => it.Number == Number, cancellation) is not { } at)
            return null;

        Head = AdminHead.Of($"Edit the {at.Name}", Addresses.EditEvent(Number));
        return CeremonyFacts.Of(at);
    }
}
