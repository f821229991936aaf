using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Web.Accounts;

namespace OscarPressRoom.Web.Pages.Admin.OwnAccount;

internal sealed class PasswordModel(UserManager<Account> accounts, SignInManager<Account> signIn, ActivityLog activity) : PageModel
{
    [ViewData]
    public Head Head { get; } = AdminHead.Of("Change your password", Addresses.Admin.Password, new Head.Link("Your account", Addresses.Admin.OwnAccount));

    [BindProperty]
    public Passwords Input { get; set; } = new("", "");

    [TempData]
    public string? Done { get; set; }

    public void OnGet() => Input = new("", "");

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();

        var account = await accounts.OfAsync(User);
        var result = await accounts.ChangePasswordAsync(account, Input.Current, Input.New);
        if (!result.Succeeded)
        {
            foreach (var error in result.Errors)
                ModelState.AddModelError(error.Code == "Password" ? "Input.New" : "Input.Current", error.Code == "Password" ? error.Description : "This is not your password.");
            return Page();
        }

        await signIn.RefreshSignInAsync(account);
        await activity.RecordAsync(ActivityKind.PasswordChanged);
        Done = "Your password is changed, and your other sessions have ended.";
        return LocalRedirect(Addresses.Admin.OwnAccount);
    }

    internal sealed record Passwords(
        [Required(ErrorMessage = "Give your password.")] string Current,
        [Required(ErrorMessage = "Choose a password.")] string New);
}
