using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Web.Accounts;

namespace OscarPressRoom.Web.Pages.Admin.OwnAccount;

internal sealed class RecoveryCodesModel(UserManager<Account> accounts, RecoveryCodes codes) : PageModel
{
    [ViewData]
    public Head Head { get; } = AdminHead.Of("Recovery codes", Addresses.Admin.RecoveryCodes, new Head.Link("Your account", Addresses.Admin.OwnAccount));

    public int Left { get; private set; }

    /// <summary>Those that were just made.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    public async Task OnGetAsync() => Left = await codes.CountAsync(await accounts.OfAsync(User));

    // Shown in the answer itself: they are to be kept nowhere on the way.
    public async Task OnPostAsync()
    {
        Codes = await codes.MakeAsync(await accounts.OfAsync(User));
        Left = Codes.Count;
    }
}
