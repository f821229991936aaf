using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Web.Accounts;

/// <summary>What an admin does with accounts. Each change ends the account's sessions; none leaves the archive without an admin, however many are made at once.</summary>
internal sealed class AccountChanges(AccountsContext context, Invitations invitations, ActivityLog activity)
{
    /// <summary>False where the account is the last admin's.</summary>
    public async Task<bool> GiveRoleAsync(Account account, string role)
    {
        var changed = await context.Database.ExecuteSqlAsync($"""
            update Account set Role = {role}, SecurityStamp = {NewStamp()}
            where Id = {account.Id} and ({role} = {Roles.Admin} or exists (
                select 1 from Account where Id <> {account.Id} and Role = {Roles.Admin} and not IsDisabled and PasswordHash is not null))
            """);
        if (changed > 0)
            await activity.RecordAsync(ActivityKind.RoleChanged, $"{account.Email}: {role}");
        return changed > 0;
    }

    /// <summary>False where the account is the last admin's.</summary>
    public async Task<bool> DisableAsync(Account account)
    {
        var changed = await context.Database.ExecuteSqlAsync($"""
            update Account set IsDisabled = 1, SecurityStamp = {NewStamp()}
            where Id = {account.Id} and exists (
                select 1 from Account where Id <> {account.Id} and Role = {Roles.Admin} and not IsDisabled and PasswordHash is not null)
            """);
        if (changed == 0)
            return false;

        await invitations.WithdrawAsync(account);
        await activity.RecordAsync(ActivityKind.Disabled, account.Email!);
        return true;
    }

    public async Task EnableAsync(Account account)
    {
        await context.Database.ExecuteSqlAsync($"update Account set IsDisabled = 0, LockoutEnd = null, AccessFailedCount = 0 where Id = {account.Id}");
        await activity.RecordAsync(ActivityKind.Enabled, account.Email!);
    }

    public async Task SignOutEverywhereAsync(Account account)
    {
        await context.Database.ExecuteSqlAsync($"update Account set SecurityStamp = {NewStamp()} where Id = {account.Id}");
        await activity.RecordAsync(ActivityKind.SignedOutEverywhere, account.Email!);
    }

    private static string NewStamp() => Guid.NewGuid().ToString("N");
}
