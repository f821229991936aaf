using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using OscarPressRoom.Web.Accounts;

namespace OscarPressRoom.Web.Pages.Admin.SigningIn;

[EnableRateLimiting(RequestLimits.SignIn)]
internal sealed class InvitationModel(Invitations invitations, SignInManager<Account> signIn) : PageModel
{
    [ViewData]
    public Head Head { get; } = AdminHead.Of("Choose your password", Addresses.Admin.SignIn) with { Above = [] };

    /// <summary>Null where the address ends in white space alone.</summary>
    [FromRoute]
    public string? Secret { get; set; }

    [BindProperty]
    public Choice Input { get; set; } = new(null, "");

    public bool IsOpen { get; private set; }

    /// <summary>Of the account; null for the first, who says it.</summary>
    public string? Email { get; private set; }

    public async Task OnGetAsync() => await OpenAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await OpenAsync() is not { } invitation)
            return Page();

        if (Email is null && string.IsNullOrWhiteSpace(Input.Email))
            ModelState.AddModelError("Input.Email", "Give your e-mail address.");
        if (!ModelState.IsValid)
            return Page();

        var (account, result) = await invitations.AcceptAsync(invitation, Input.Email ?? "", Input.Password);
        if (account is null)
        {
            foreach (var error in result.Errors)
                ModelState.AddModelError(error.Code == "Password" ? "Input.Password" : "", error.Description);
            return Page();
        }

        await signIn.SignInAsync(account, isPersistent: false);
        return LocalRedirect(Addresses.Admin.Desk);
    }

    private async Task<Invitation?> OpenAsync()
    {
        var invitation = Secret is null ? null : await invitations.FindAsync(Secret);
        (IsOpen, Email) = (invitation is not null, invitation?.Account?.Email);
        if (!IsOpen)
            Response.StatusCode = StatusCodes.Status410Gone;
        return invitation;
    }

    internal sealed record Choice(
        [EmailAddress(ErrorMessage = "This is no e-mail address."), MaxLength(254, ErrorMessage = "An e-mail address has at most 254 characters.")] string? Email,
        [Required(ErrorMessage = "Choose a password.")] string Password);
}
