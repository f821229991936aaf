using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using OscarPressRoom.Web.Accounts;

namespace OscarPressRoom.Web.Pages.Admin.SigningIn;

[EnableRateLimiting(RequestLimits.SignIn)]
internal sealed class SignInModel(PasswordSignIn passwords, Passkeys passkeys, IConfiguration configuration) : PageModel
{
    [ViewData]
    public Head Head { get; } = AdminHead.Of("Sign in", Addresses.Admin.SignIn) with { Above = [] };

    [FromQuery(Name = Addresses.Admin.ReturnTo)]
    public string? ReturnTo { get; set; }

    [BindProperty]
    public Credentials Input { get; set; } = new("", "");

    /// <summary>Through which one can sign in as well; null where there is none.</summary>
    public string? Organisation => OrganisationSignIn.Name(configuration);

    public IActionResult OnGet() => User.Identity is { IsAuthenticated: true } ? Onwards() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid && await passwords.TryAsync(Input.Email, Input.Password))
            return Onwards();

        if (ModelState.IsValid)
            ModelState.AddModelError("", "This e-mail address and password do not open the desk. After ten failures an account rests for a quarter of an hour.");
        return Page();
    }

    public async Task<IActionResult> OnPostOptionsAsync() => Content(await passkeys.AskAsync(), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential)
    {
        ModelState.Clear();
        if (credential is { Length: > 0 } && await passkeys.TryAsync(credential))
            return Onwards();

        ModelState.AddModelError("", "This passkey does not open the desk.");
        return Page();
    }

    // Only within this site: a link to the form must not lead elsewhere.
    private LocalRedirectResult Onwards() => LocalRedirect(Url.IsLocalUrl(ReturnTo) ? ReturnTo : Addresses.Admin.Desk);

    internal sealed record Credentials(
        [Required(ErrorMessage = "Give your e-mail address."), MaxLength(254, ErrorMessage = "An e-mail address has at most 254 characters.")] string Email,
        [Required(ErrorMessage = "Give your password."), MaxLength(200, ErrorMessage = "A password has at most 200 characters.")] string Password);
}
