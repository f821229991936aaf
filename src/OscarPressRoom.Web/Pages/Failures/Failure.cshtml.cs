using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace OscarPressRoom.Web.Pages.Failures;

/// <summary>Every failure but "not found". It says nothing of the cause: that stands in the log.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class FailureModel : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    public bool IsOurs { get; private set; }

    public void OnGet(int code)
    {
        Response.StatusCode = code;
        IsOurs = code >= StatusCodes.Status500InternalServerError;
        Head = new(IsOurs ? "Something went wrong" : "This request cannot be answered", "The page cannot be shown.", Addresses.Status(code))
        {
            IsIndexed = false,
        };
    }

    public void OnPost(int code) => OnGet(code);
}
