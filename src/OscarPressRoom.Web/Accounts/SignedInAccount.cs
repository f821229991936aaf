using System.Security.Claims;
using Microsoft.AspNetCore.Identity;

namespace OscarPressRoom.Web.Accounts;

internal static class SignedInAccount
{
    /// <summary>The account of a session that has just been held against it.</summary>
    public static async Task<Account> OfAsync(this UserManager<Account> accounts, ClaimsPrincipal user) =>
        await accounts.GetUserAsync(user) ?? throw new InvalidOperationException("A session without an account got past the door.");
}
