using Microsoft.AspNetCore.Identity;

namespace OscarPressRoom.Web.Accounts;

/// <summary>Signing in by password. Whether an account is unknown, disabled, locked or only the password wrong can be told neither by the answer nor by its time.</summary>
internal sealed class PasswordSignIn(UserManager<Account> accounts, SignInManager<Account> signIn, IPasswordHasher<Account> hasher, FailureCount failures, ActivityLog activity, TimeProvider clock)
{
    private static readonly Account Nobody = Account.For("nobody", Roles.Editor);

    // Of no password anybody can know: for those who have none, so that theirs takes as long to check.
    private static string? s_nobodysHash;

    public async Task<bool> TryAsync(string email, string password)
    {
        s_nobodysHash ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        var account = await accounts.FindByEmailAsync(email);
        var isRight = hasher.VerifyHashedPassword(account ?? Nobody, account?.PasswordHash ?? s_nobodysHash, password) != PasswordVerificationResult.Failed;
        var isOpen = account is not null && await signIn.CanSignInAsync(account) && !account.IsResting(clock.GetUtcNow());
        if (account is null || !isOpen || !isRight)
        {
            if (account is not null && isOpen)
                await failures.AddAsync(account);

            // Not what was typed: some type their password into the wrong field.
            await activity.RecordAsync(ActivityKind.SignInFailed, by: account?.Email ?? "");
            return false;
        }

        await failures.ResetAsync(account);
        await signIn.SignInAsync(account, isPersistent: false);
        await activity.RecordAsync(ActivityKind.SignedIn, by: account.Email);
        return true;
    }
}
