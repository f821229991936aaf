using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Tests.Support;
using SQLitePCL;
using Xunit;

namespace OscarPressRoom.Archive.Tests;

public sealed class KeptStatementsTests(FilledArchive filled) : IClassFixture<FilledArchive>
{
    [Fact]
    public Task A_statement_is_prepared_once_while_its_connection_is_open() => WithOpenAsync(async archive =>
    {
        var memory = Memory(archive);
        Assert.Equal(1, await CountAsync(archive, 86));

        var kept = Memory(archive);
        Assert.True(kept > memory);
        foreach (var number in (int[])[80, 90, 7])
            Assert.Equal(number == 7 ? 0 : 1, await CountAsync(archive, number));
        Assert.Equal(kept, Memory(archive));
    });

    [Fact]
    public Task A_statement_may_be_asked_while_it_is_being_answered() => WithOpenAsync(async archive =>
    {
        var (outer, inner) = (new List<int>(), new List<int>());
        await foreach (var number in Numbers(archive, 80))
        {
            outer.Add(number);
            inner.AddRange(await Numbers(archive, 90).ToListAsync());
        }

        Assert.Equal([80, 86, 90], outer);
        Assert.Equal([90, 90, 90], inner);
    });

    [Fact]
    public Task A_statement_that_failed_may_be_asked_again() => WithOpenAsync(async archive =>
    {
        var again = await archive.Events.Select(it => it.Number).FirstAsync(TestContext.Current.CancellationToken);
        foreach (var number in (int[])[again, again])
            await Assert.ThrowsAsync<SqliteException>(() => archive.Database.ExecuteSqlAsync($"insert into Event (Number, Name) values ({number}, 'Twice')", TestContext.Current.CancellationToken));

        Assert.Equal(1, await CountAsync(archive, again));
    });

    [Fact]
    public Task Nothing_is_kept_of_a_connection_that_was_closed() => WithOpenAsync(async archive =>
    {
        var memory = Memory(archive);
        Assert.Equal(1, await CountAsync(archive, 86));
        await archive.Database.CloseConnectionAsync();
        await archive.Database.OpenConnectionAsync();

        // The pool may give another connection, which has not even what the index prepares for itself.
        Assert.InRange(Memory(archive), 0, memory);
        Assert.Equal(1, await CountAsync(archive, 86));
    });

    private Task WithOpenAsync(Func<ArchiveContext, Task> work) => filled.Archive.WithAsync(async (ArchiveContext archive) =>
    {
        await archive.Database.OpenConnectionAsync();
        await work(archive);
    });

    private static Task<int> CountAsync(ArchiveContext archive, int number) => archive.Events.CountAsync(it => it.Number == number);

    private static IAsyncEnumerable<int> Numbers(ArchiveContext archive, int from) =>
        archive.Events.Where(it => it.Number >= from).OrderBy(it => it.Number).Select(it => it.Number).AsAsyncEnumerable();

    /// <summary>What the connection's statements take.</summary>
    private static int Memory(ArchiveContext archive)
    {
        raw.sqlite3_db_status(((SqliteConnection)archive.Database.GetDbConnection()).Handle, raw.SQLITE_DBSTATUS_STMT_USED, out var bytes, out _, 0);
        return bytes;
    }
}
