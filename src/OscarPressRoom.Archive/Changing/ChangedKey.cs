using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Archive.Changing;

/// <summary>Which row a change touched, without what the row held.</summary>
internal sealed record ChangedKey(int Id, string TableName, string RowKey, bool IsNew)
{
    /// <summary>The last touched first.</summary>
    public static Task<List<ChangedKey>> OfAsync(ArchiveContext archive, int changeId, CancellationToken cancellation) =>
        archive.Database.SqlQuery<ChangedKey>($"""
            select Id, TableName, cast(RowKey as text) as RowKey, Before is null as IsNew
            from ChangedRow where ChangeId = {changeId} order by Id desc
            """).ToListAsync(cancellation);
}
