using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Web.Accounts;

namespace OscarPressRoom.Web.Pages.Admin.Accounts;

internal sealed class AccountsModel(UserManager<Account> accounts, AccountChanges changes, Invitations invitations, TimeProvider clock) : PageModel
{
    private const string LastAdmin = "This is the last admin: first let somebody else be one, so that the archive is never without.";

    [ViewData]
    public Head Head { get; } = AdminHead.Of("Accounts", Addresses.Admin.Accounts);

    [BindProperty]
    public Invited Input { get; set; } = new("", Roles.Editor);

    [TempData]
    public string? Done { get; set; }

    [TempData]
    public string? Link { get; set; }

    /// <summary>Whom <see cref="Link"/> is for.</summary>
    [TempData]
    public string? LinkFor { get; set; }

    public IReadOnlyList<ListedAccount> All { get; private set; } = [];

    public async Task OnGetAsync() => All = [.. (await accounts.Users.OrderBy(it => it.NormalizedEmail).ToListAsync())
        .Select(it => ListedAccount.Of(it, clock.GetUtcNow()))];

    public async Task<IActionResult> OnPostInviteAsync()
    {
        if (!ModelState.IsValid)
            return await AgainAsync();

        var account = Account.For(Input.Email.Trim(), Input.Role);
        var result = await accounts.CreateAsync(account);
        if (result.Succeeded)
            return await HandOnAsync(account);

        ModelState.AddModelError("Input.Email", $"{Input.Email} has an account already. “New link” beside it lets them choose another password.");
        return await AgainAsync();
    }

    public Task<IActionResult> OnPostLinkAsync(int id) => OnAsync(id, account => account.IsDisabled ? AgainAsync("Enable the account first.") : HandOnAsync(account));

    public Task<IActionResult> OnPostRoleAsync(int id, string role) => OnAsync(id, async account =>
        !Roles.All.Contains(role) ? await AgainAsync("A role is editor or admin.")
        : await changes.GiveRoleAsync(account, role) ? Said($"The role of {account.Email} is {role}; they sign in again.")
        : await AgainAsync(LastAdmin));

    public Task<IActionResult> OnPostDisableAsync(int id) => OnAsync(id, async account =>
        await changes.DisableAsync(account) ? Said($"{account.Email} is signed out and cannot sign in any more. What they did keeps their name.") : await AgainAsync(LastAdmin));

    public Task<IActionResult> OnPostEnableAsync(int id) => OnAsync(id, async account =>
    {
        await changes.EnableAsync(account);
        return Said($"{account.Email} can sign in again.");
    });

    public Task<IActionResult> OnPostSignOutAsync(int id) => OnAsync(id, async account =>
    {
        await changes.SignOutEverywhereAsync(account);
        return Said($"{account.Email} is signed out on every device.");
    });

    // Only the form for an invitation fills the Input.
    private async Task<IActionResult> OnAsync(int id, Func<Account, Task<IActionResult>> act)
    {
        ModelState.Clear();
        return await accounts.FindByIdAsync($"{id}") is { } account ? await act(account) : NotFound();
    }

    private async Task<IActionResult> HandOnAsync(Account account)
    {
        var secret = await invitations.InviteAsync(account, Invitations.ThreeDays);
        (Link, LinkFor) = (Addresses.Absolute(Request, Addresses.Admin.Invitation(secret)), account.Email);
        return LocalRedirect(Addresses.Admin.Accounts);
    }

    private LocalRedirectResult Said(string sentence)
    {
        Done = sentence;
        return LocalRedirect(Addresses.Admin.Accounts);
    }

    private async Task<IActionResult> AgainAsync(string? refusal = null)
    {
        if (refusal is not null)
            ModelState.AddModelError("", refusal);
        await OnGetAsync();
        return Page();
    }

    internal sealed record Invited(
        [Required(ErrorMessage = "Give an e-mail address."), EmailAddress(ErrorMessage = "This is no e-mail address."), MaxLength(254, ErrorMessage = "An e-mail address has at most 254 characters.")] string Email,
        [AllowedValues(Roles.Admin, Roles.Editor, ErrorMessage = "A role is editor or admin.")] string Role);
}
