using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Web.Accounts;

/// <summary>How often somebody failed to open an account, which then rests. Counted where it is kept, since many may fail at once.</summary>
internal sealed class FailureCount(AccountsContext context, TimeProvider clock)
{
    private const int Most = 10;

    public Task AddAsync(Account account) => context.Database.ExecuteSqlAsync($"""
        update Account set
            LockoutEnd = iif(AccessFailedCount + 1 >= {Most}, {clock.GetUtcNow() + Account.Rest}, LockoutEnd),
            AccessFailedCount = iif(AccessFailedCount + 1 >= {Most}, 0, AccessFailedCount + 1)
        where Id = {account.Id}
        """);

    public Task ResetAsync(Account account) => context.Database.ExecuteSqlAsync($"update Account set AccessFailedCount = 0 where Id = {account.Id} and AccessFailedCount > 0");
}
