using Microsoft.AspNetCore.Identity;

namespace OscarPressRoom.Web.Accounts;

/// <summary>Whoever is disabled signs in by no way at all.</summary>
internal sealed class EnabledAccounts : IUserConfirmation<Account>
{
    public Task<bool> IsConfirmedAsync(UserManager<Account> manager, Account user) => Task.FromResult(!user.IsDisabled);
}
