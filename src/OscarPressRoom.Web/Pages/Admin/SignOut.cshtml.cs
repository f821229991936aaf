using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Web.Accounts;

namespace OscarPressRoom.Web.Pages.Admin;

internal sealed class SignOutModel(SignInManager<Account> signIn, ActivityLog activity) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        await activity.RecordAsync(ActivityKind.SignedOut);
        await signIn.SignOutAsync();
        return LocalRedirect(Addresses.Home);
    }
}
