using Microsoft.AspNetCore.Identity;

namespace OscarPressRoom.Web.Accounts;

/// <summary>Signing in by password. Whether an account is unknown, disabled, locked or only the password wrong can be told neither by the answer nor by its time.</summary>
internal sealed class PasswordSignIn(UserManager<Account> accounts, SignInManager<Account> signIn, IPasswordHasher<Account> hasher)
{
    private static readonly Account Nobody = Account.For("nobody", Roles.Editor);

    // Of no password anybody can know: for those who have none, so that theirs takes as long to check.
    private static string? s_nobodysHash;

    public async Task<bool> TryAsync(string email, string password)
    {
        s_nobodysHash ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        var account = await accounts.FindByEmailAsync(email);
        var isRight = hasher.VerifyHashedPassword(account ?? Nobody, account?.PasswordHash ?? s_nobodysHash, password) != PasswordVerificationResult.Failed;
        if (account is null or { IsDisabled: true } || await accounts.IsLockedOutAsync(account))
            return false;

        if (!isRight)
        {
            await accounts.AccessFailedAsync(account);
            return false;
        }

        await accounts.ResetAccessFailedCountAsync(account);
        await signIn.SignInAsync(account, isPersistent: false);
        return true;
    }
}
