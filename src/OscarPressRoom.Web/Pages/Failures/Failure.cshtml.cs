using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Web.Watching;

namespace OscarPressRoom.Web.Pages.Failures;

/// <summary>Every failure but "not found". It says nothing of the cause: that stands in the log.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class FailureModel : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    public FailureText Text { get; private set; } = FailureText.Of(StatusCodes.Status500InternalServerError);

    /// <summary>Under which the cause stands in the log.</summary>
    public string RequestNumber => RequestId.Of(HttpContext);

    public void OnGet()
    {
        // Not bound: what is wrong with a request may be the form that binding would read.
        var code = Convert.ToInt32(RouteData.Values["code"], CultureInfo.InvariantCulture);
        Response.StatusCode = code;
        Text = FailureText.Of(code);
        Head = new(Text.Title, "The page cannot be shown.", Addresses.Status(code)) { IsIndexed = false };
    }

    public void OnPost() => OnGet();
}
