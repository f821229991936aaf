using System.Buffers.Text;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Web.Accounts;

namespace OscarPressRoom.Web.Pages.Admin.OwnAccount;

internal sealed class PasskeysModel(UserManager<Account> accounts, Passkeys passkeys) : PageModel
{
    [ViewData]
    public Head Head { get; } = AdminHead.Of("Passkeys", Addresses.Admin.Passkeys, new Head.Link("Your account", Addresses.Admin.OwnAccount));

    [BindProperty]
    public NewPasskey Input { get; set; } = new("", "");

    [TempData]
    public string? Done { get; set; }

    public IReadOnlyList<ListedPasskey> All { get; private set; } = [];

    public async Task OnGetAsync()
    {
        ModelState.Clear();
        await ListAsync();
    }

    public async Task<IActionResult> OnPostOptionsAsync() => Content(await passkeys.OfferAsync(await accounts.OfAsync(User)), "application/json");

    public async Task<IActionResult> OnPostAddAsync()
    {
        if (ModelState.IsValid && await passkeys.AddAsync(await accounts.OfAsync(User), Input.Credential, Input.Name))
            return Said($"“{Input.Name}” signs you in from now on.");

        if (ModelState.IsValid)
            ModelState.AddModelError("", "The passkey could not be added: what the device answered does not fit what it was asked. Please try again.");
        await ListAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(string id)
    {
        if (!Base64Url.IsValid(id))
            return NotFound();

        await passkeys.RemoveAsync(await accounts.OfAsync(User), Base64Url.DecodeFromChars(id));
        return Said("The passkey signs you in no more. Your device may still offer it; you can delete it there.");
    }

    private async Task ListAsync() => All = [.. (await accounts.GetPasskeysAsync(await accounts.OfAsync(User)))
        .Select(it => new ListedPasskey(Base64Url.EncodeToString(it.CredentialId), it.Name ?? "Passkey", DateOnly.FromDateTime(it.CreatedAt.UtcDateTime)))];

    private LocalRedirectResult Said(string sentence)
    {
        Done = sentence;
        return LocalRedirect(Addresses.Admin.Passkeys);
    }

    internal sealed record NewPasskey(
        [Required(ErrorMessage = "Give the passkey a name."), MaxLength(60, ErrorMessage = "A name has at most 60 characters.")] string Name,
        [Required(ErrorMessage = "The browser has made no passkey.")] string Credential);

    internal sealed record ListedPasskey(string Id, string Name, DateOnly Since);
}
