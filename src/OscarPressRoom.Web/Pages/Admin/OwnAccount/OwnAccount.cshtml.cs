using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Web.Accounts;

namespace OscarPressRoom.Web.Pages.Admin.OwnAccount;

internal sealed class OwnAccountModel(UserManager<Account> accounts, SignInManager<Account> signIn, RecoveryCodes codes, AccountChanges changes) : PageModel
{
    [ViewData]
    public Head Head { get; } = AdminHead.Of("Your account", Addresses.Admin.OwnAccount);

    [TempData]
    public string? Done { get; set; }

    public bool HasPassword { get; private set; }

    public int Passkeys { get; private set; }

    public int RecoveryCodes { get; private set; }

    public async Task OnGetAsync()
    {
        var account = await accounts.OfAsync(User);
        (HasPassword, Passkeys, RecoveryCodes) = (account.PasswordHash is not null, (await accounts.GetPasskeysAsync(account)).Count, await codes.CountAsync(account));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await changes.SignOutEverywhereAsync(await accounts.OfAsync(User));
        await signIn.SignOutAsync();
        return LocalRedirect(Addresses.Admin.SignIn);
    }
}
