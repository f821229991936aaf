using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using OscarPressRoom.Web.Accounts;

namespace OscarPressRoom.Web.Pages.Admin.SigningIn;

[EnableRateLimiting(RequestLimits.SignIn)]
internal sealed class RecoveryModel(RecoveryCodes codes) : PageModel
{
    [ViewData]
    public Head Head { get; } = AdminHead.Of("Password lost?", Addresses.Admin.Recovery) with { Above = [new("Sign in", Addresses.Admin.SignIn)] };

    [BindProperty]
    public Replacement Input { get; set; } = new("", "", "");

    public void OnGet() => Input = new("", "", "");

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid && PasswordRules.Refusal(Input.Email, Input.Password) is { } refusal)
            ModelState.AddModelError("Input.Password", refusal);
        if (!ModelState.IsValid)
            return Page();
        if (await codes.RedeemAsync(Input.Email, Input.Code, Input.Password))
            return LocalRedirect(Addresses.Admin.Desk);

        ModelState.AddModelError("", "This e-mail address and code do not open the desk. After ten failures an account rests for a quarter of an hour.");
        return Page();
    }

    internal sealed record Replacement(
        [Required(ErrorMessage = "Give your e-mail address."), MaxLength(254, ErrorMessage = "An e-mail address has at most 254 characters.")] string Email,
        [Required(ErrorMessage = "Give one of your recovery codes."), MaxLength(50, ErrorMessage = "A code has 16 letters and digits.")] string Code,
        [Required(ErrorMessage = "Choose a password.")] string Password);
}
