using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Web.Accounts;

/// <summary>What was done here, by whom: the archive's changes and the accounts' doings in one row.</summary>
internal sealed class Deeds(AccountsContext context)
{
    /// <param name="by">Only theirs; everybody's with null.</param>
    /// <returns>The latest first.</returns>
    public IAsyncEnumerable<Deed> Of(string? by, int skipped = 0, int most = int.MaxValue) => context.Database.SqlQuery<Deed>($"""
        select At, By, What, About, Address, Change from (
            select At, By, Kind as What, About, Address, null as Change from Activity
            union all
            select At, By, What, Why, null, Id from Change where not IsOpen)
        where {by} is null or By = {by}
        order by At desc
        limit {most} offset {skipped}
        """).AsAsyncEnumerable();
}
