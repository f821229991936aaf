using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Web.Accounts;

/// <summary>Codes to be kept on paper: one of them and a new password open an account whose password or passkey is lost.</summary>
internal sealed class RecoveryCodes(AccountsContext context, UserManager<Account> accounts, SignInManager<Account> signIn, FailureCount failures, ActivityLog activity, TimeProvider clock)
{
    private const int Codes = 10;
    private const int Groups = 4;
    private const int GroupLength = 4;

    // No letter or digit that can be taken for another.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    public Task<int> CountAsync(Account account) => Of(account).CountAsync();

    /// <summary>New ones in place of any earlier ones; they can be read only now.</summary>
    public async Task<IReadOnlyList<string>> MakeAsync(Account account)
    {
        IReadOnlyList<string> codes = [.. Enumerable.Range(0, Codes).Select(_ => string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Letters, GroupLength))))];
        await using var transaction = await context.Database.BeginTransactionAsync();
        await Of(account).ExecuteDeleteAsync();
        context.AddRange(codes.Select(code => new RecoveryCode { AccountId = account.Id, Hash = Secret.Hash(code) }));
        await context.SaveChangesAsync();
        await activity.RecordAsync(ActivityKind.RecoveryCodesMade);
        await transaction.CommitAsync();
        return codes;
    }

    /// <summary>Uses a code up, sets the password and signs in. False, whatever the reason is: who does not know the code learns nothing.</summary>
    /// <param name="password">One that keeps to the rules.</param>
    public async Task<bool> RedeemAsync(string email, string code, string password)
    {
        var account = await accounts.FindByEmailAsync(email);
        var kept = await Of(account).ToListAsync();
        var isOpen = account is not null && await signIn.CanSignInAsync(account) && !account.IsResting(clock.GetUtcNow());
        var found = kept.Find(it => Secret.IsBehind(it.Hash, Plain(code)));

        // A code is used up with the password that it sets, or not at all.
        await using var transaction = await context.Database.BeginTransactionAsync();
        if (account is null || !isOpen || found is null || await Of(account).Where(it => it.Hash == found.Hash).ExecuteDeleteAsync() == 0)
        {
            if (account is not null && isOpen)
                await failures.AddAsync(account);
            await activity.RecordAsync(ActivityKind.SignInFailed, by: account?.Email ?? "");
            await transaction.CommitAsync();
            return false;
        }

        // Somebody with another code may have opened it since it was read.
        await context.Entry(account).ReloadAsync();
        (account.PasswordHash, account.AccessFailedCount) = (null, 0);
        var result = await accounts.AddPasswordAsync(account, password);
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Description)));

        await activity.RecordAsync(ActivityKind.RecoveryCodeUsed, by: account.Email);
        await transaction.CommitAsync();
        await signIn.SignInAsync(account, isPersistent: false);
        return true;
    }

    private IQueryable<RecoveryCode> Of(Account? account)
    {
        var id = account?.Id ?? 0;
        return context.RecoveryCodes.Where(code => code.AccountId == id);
    }

    // Whoever copies it from paper may leave out the dashes, or write something else for them.
    private static string Plain(string typed) =>
        string.Join('-', typed.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit).Chunk(GroupLength).Select(group => new string(group)));
}
