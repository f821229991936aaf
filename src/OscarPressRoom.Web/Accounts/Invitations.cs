using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Web.Accounts;

/// <summary>Links that are handed to somebody who is to have an account, or has lost the password of theirs.</summary>
internal sealed class Invitations(AccountsContext context, UserManager<Account> accounts, ActivityLog activity, TimeProvider clock)
{
    /// <summary>For a link that is used where it is printed.</summary>
    public static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>For a link that is handed on.</summary>
    public static readonly TimeSpan ThreeDays = TimeSpan.FromDays(3);

    // A clock that is put right moves by some minutes; by more than this no link is kept open longer than it was to be.
    private static readonly TimeSpan Longest = ThreeDays + Hour;

    /// <summary>The secret of a new link for an account; earlier ones lose their validity.</summary>
    public async Task<string> InviteAsync(Account account, TimeSpan validity)
    {
        await activity.RecordAsync(ActivityKind.Invited, about: account.Email!);
        await WithdrawAsync(account);
        var secret = Secret.New();
        context.Add(new Invitation { Account = account, Hash = Secret.Hash(secret), ExpiresAt = clock.GetUtcNow() + validity });
        await context.SaveChangesAsync();
        return secret;
    }

    public Task WithdrawAsync(Account account) => context.Invitations.Where(it => it.Account == null || it.Account == account).ExecuteDeleteAsync();

    /// <summary>The invitation behind a link; null where there is none, or it was used, is too old, or is of a time when the clock was far ahead.</summary>
    public async Task<Invitation?> FindAsync(string secret)
    {
        var (now, invitations) = (clock.GetUtcNow(), await context.Invitations.Include(it => it.Account).ToListAsync());
        return invitations.Find(it => Secret.IsBehind(it.Hash, secret) && it.ExpiresAt > now && it.ExpiresAt <= now + Longest);
    }

    /// <summary>Gives the account its password; of two who come with the same link one is refused.</summary>
    /// <param name="email">Of the first admin; otherwise the account has one.</param>
    public async Task<(Account? Account, IdentityResult Result)> AcceptAsync(Invitation invitation, string email, string password)
    {
        await using var transaction = await context.Database.BeginTransactionAsync();
        if (await context.Invitations.Where(it => it.Id == invitation.Id).ExecuteDeleteAsync() == 0)
            return (null, IdentityResult.Failed(new IdentityError { Description = "This link has just been used." }));

        var account = invitation.Account ?? Account.For(email, Roles.Admin);
        var result = invitation.Account is null ? await accounts.CreateAsync(account, password) : await SetPasswordAsync(account, password);
        if (!result.Succeeded)
            return (null, result);

        await WithdrawAsync(account);
        await activity.RecordAsync(ActivityKind.InvitationAccepted, by: account.Email!);
        await transaction.CommitAsync();
        return (account, result);
    }

    private async Task<IdentityResult> SetPasswordAsync(Account account, string password)
    {
        (account.PasswordHash, account.LockoutEnd, account.AccessFailedCount) = (null, null, 0);
        return await accounts.AddPasswordAsync(account, password);
    }
}
