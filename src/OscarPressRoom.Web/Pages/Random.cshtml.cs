using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Pages;

internal sealed class RandomModel(ArchiveContext archive) : PageModel
{
    [ViewData]
    public Head Head { get; } = new("A random question", "Leads to a question picked by chance.", Addresses.Random) { IsIndexed = false };

    /// <summary>Leads to a pair in its conversation, another one every time; stays here while the archive has none.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        return await PickedPair.AtAsync(archive, Random.Shared.NextDouble(), cancellation) is { } picked
            ? Redirect(Addresses.PairInContext(picked.Event, picked.Transcript, picked.Anchor))
            : Page();
    }
}
