using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace OscarPressRoom.Web.Pages.Failures;

[IgnoreAntiforgeryToken]
internal sealed class GoneModel : PageModel
{
    [ViewData]
    public Head Head { get; } = new("Removed", "What stood at this address is no longer in the archive.", Addresses.Status(StatusCodes.Status410Gone)) { IsIndexed = false };

    public RemovedPair? Removed { get; private set; }

    public void OnGet()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        Removed = HttpContext.Features.Get<RemovedPair>();
    }

    public void OnPost() => OnGet();
}
