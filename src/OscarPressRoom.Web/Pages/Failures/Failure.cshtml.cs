using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Archive;
using OscarPressRoom.Web.Accounts;
using OscarPressRoom.Web.Watching;

namespace OscarPressRoom.Web.Pages.Failures;

/// <summary>Every failure but "not found". Of the cause, which stands in the log, it says only what somebody can do something about.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class FailureModel(ArchiveSettings settings) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    public FailureText Text { get; private set; } = FailureText.Of(StatusCodes.Status500InternalServerError);

    /// <summary>What is said to those who run the archive, in a command's words.</summary>
    public string? Advice { get; private set; }

    /// <summary>Under which the cause stands in the log.</summary>
    public string RequestNumber => RequestId.Of(HttpContext);

    public void OnGet()
    {
        // Not bound: what is wrong with a request may be the form that binding would read.
        var code = Convert.ToInt32(RouteData.Values["code"], CultureInfo.InvariantCulture);
        var failure = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        var trouble = failure is null ? null : FailureText.Of(ArchiveTroubles.Of(failure), HttpMethods.IsPost(Request.Method));
        (Response.StatusCode, Text) = trouble ?? (code, FailureText.Of(code));
        Advice = failure is not null && trouble is not null && User.IsInRole(Roles.Admin) ? ArchiveTroubles.Say(settings.Database, failure).Message : null;
        Head = new(Text.Title, "The page cannot be shown.", Addresses.Status(code)) { IsIndexed = false };
    }

    public void OnPost() => OnGet();
}
