using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Web.Accounts;

namespace OscarPressRoom.Web.Pages.Admin.SigningIn;

/// <summary>The way to the organisation's own sign-in, and back from it.</summary>
internal sealed class OrganisationModel(OrganisationAccounts organisation, SignInManager<Account> signIn, IConfiguration configuration) : PageModel
{
    [ViewData]
    public Head Head { get; } = AdminHead.Of("No account here", Addresses.Admin.SignIn) with { Above = [] };

    [FromQuery(Name = Addresses.Admin.ReturnTo)]
    public string? ReturnTo { get; set; }

    public async Task<IActionResult> OnGetAsync() =>
        await organisation.TryAsync() ? LocalRedirect(Url.IsLocalUrl(ReturnTo) ? ReturnTo : Addresses.Admin.Desk) : Page();

    // By a link: browsers hold a form's answer against the policy that lets forms lead nowhere else.
    public IActionResult OnGetStart()
    {
        if (OrganisationSignIn.Name(configuration) is null)
            return NotFound();

        var back = Addresses.Admin.Organisation(Url.IsLocalUrl(ReturnTo) ? ReturnTo : null);
        return Challenge(signIn.ConfigureExternalAuthenticationProperties(OrganisationSignIn.Scheme, back), OrganisationSignIn.Scheme);
    }
}
