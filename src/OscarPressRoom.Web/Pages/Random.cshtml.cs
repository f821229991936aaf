using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Pages;

internal sealed class RandomModel(ArchiveContext archive) : PageModel
{
    [ViewData]
    public Head Head { get; } = new("A random question", "Leads to a question picked by chance.", Addresses.Random) { IsIndexed = false };

    /// <summary>Leads to a pair in its conversation, another one every time; stays here while the archive has none.</summary>
    public IActionResult OnGet()
    {
        Response.Headers.CacheControl = "no-store";
        return PickedPair.At(archive, Random.Shared.NextDouble()) is { } picked
            ? Redirect(Addresses.PairInContext(picked.Event, picked.Transcript, picked.Anchor))
            : Page();
    }
}
