using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace OscarPressRoom.Web.Pages.Failures;

[IgnoreAntiforgeryToken]
internal sealed class NotFoundModel : PageModel
{
    [ViewData]
    public Head Head { get; } = new("Not found", "Nothing is at this address.", Addresses.Status(StatusCodes.Status404NotFound))
    {
        IsIndexed = false,
        HasSearchBox = true,
    };

    public NearestPage? Nearest { get; private set; }

    /// <summary>The words of the address's end, to be looked for instead.</summary>
    public string Words { get; private set; } = "";

    public void OnGet()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        Nearest = HttpContext.Features.Get<NearestPage>();
        var path = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? "";
        Words = Shortened.To(100, path[(path.LastIndexOf('/') + 1)..].Replace('-', ' '));
    }

    public void OnPost() => OnGet();
}
