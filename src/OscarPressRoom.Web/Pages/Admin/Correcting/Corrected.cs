using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Archive.Correcting;

namespace OscarPressRoom.Web.Pages.Admin.Correcting;

/// <summary>What the pages that correct have in common: who signs, and where a correction leads.</summary>
internal static class Corrected
{
    public const int LongestWhy = 500;

    public static Signature Sign(this PageModel page, string? why) => new(page.User.Identity!.Name!, why?.Trim() ?? "");

    /// <summary>To the change that was made; null where the form has to be shown again, with the reason on it.</summary>
    public static IActionResult? Answer(this PageModel page, CorrectionResult result)
    {
        switch (result.Outcome)
        {
            case CorrectionOutcome.Made:
                return page.LocalRedirect(Addresses.Change(result.ChangeId!.Value));
            case CorrectionOutcome.Missing:
                return page.NotFound();
            default:
                page.ModelState.AddModelError("", result.Sentence);
                return null;
        }
    }

    /// <summary>Of two forms on a page only one is sent.</summary>
    public static void Disregard(this PageModel page, string form)
    {
        foreach (var field in page.ModelState.Keys.Where(key => key == form || key.StartsWith($"{form}.", StringComparison.Ordinal)).ToList())
            page.ModelState.Remove(field);
    }

    /// <summary>Shows another value than the one that was sent.</summary>
    public static void Refill(this PageModel page, string field, Action fill)
    {
        page.ModelState.Remove(field);
        fill();
    }
}
