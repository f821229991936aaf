using System.Security.Claims;
using Microsoft.AspNetCore.Identity;

namespace OscarPressRoom.Web.Accounts;

/// <summary>Which account somebody has whom the organisation knows: nobody gets one by having a sign-in there.</summary>
internal sealed class OrganisationAccounts(UserManager<Account> accounts, SignInManager<Account> signIn, ActivityLog activity)
{
    /// <summary>Signs in whom the provider has just vouched for. False where they have no account here, or it is disabled.</summary>
    public async Task<bool> TryAsync()
    {
        if (await signIn.GetExternalLoginInfoAsync() is not { } login)
            return false;

        var account = await accounts.FindByLoginAsync(login.LoginProvider, login.ProviderKey) ?? await InvitedAsync(login);
        if (account is null || !await signIn.CanSignInAsync(account))
        {
            await activity.RecordAsync(ActivityKind.SignInFailed, "through the organisation", by: account?.Email ?? "");
            return false;
        }

        await signIn.SignInAsync(account, isPersistent: false);
        await activity.RecordAsync(ActivityKind.SignedIn, "through the organisation", by: account.Email);
        return true;
    }

    // By the address they were invited with, once; from then on by the provider's own name for them.
    private async Task<Account?> InvitedAsync(ExternalLoginInfo login)
    {
        if (login.Principal.FindFirstValue(ClaimTypes.Email) is not { } email || await accounts.FindByEmailAsync(email) is not { } account)
            return null;

        // An address is given to somebody else in time, its account is not.
        if ((await accounts.GetLoginsAsync(account)).Any(known => known.LoginProvider == login.LoginProvider))
            return null;

        var result = await accounts.AddLoginAsync(account, login);
        return result.Succeeded ? account : null;
    }
}
