using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Tests.Support;
using SQLitePCL;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Connecting;

public sealed class ReadingTests(FilledArchive filled) : IClassFixture<FilledArchive>
{
    private const int ReadOnly = 8;

    // SQLITE_STMTSTATUS_REPREPARE
    private const int PlannedAnew = 5;

    [Fact]
    public async Task Who_only_reads_cannot_write()
    {
        var failure = await Assert.ThrowsAsync<SqliteException>(() => filled.Archive.ReadAsync(archive => archive.Database.ExecuteSqlAsync($"delete from Transcript")));

        Assert.Equal(ReadOnly, failure.SqliteErrorCode);
        Assert.Equal(3, await CountAsync());
    }

    [Fact]
    public async Task What_is_written_is_read_at_once_on_a_connection_that_was_open_before()
    {
        await using var archive = new TemporaryArchive();
        await archive.InitializeAsync();
        Assert.Equal(0, await archive.ReadAsync(reading => reading.Transcripts.CountAsync()));

        await archive.ImportAsync("quist.md", Some.Transcript());

        Assert.Equal(1, await archive.ReadAsync(reading => reading.Transcripts.CountAsync()));
    }

    [Fact]
    public async Task A_statement_that_is_being_read_can_be_asked_again()
    {
        var numbers = await filled.Archive.ReadAsync(async archive =>
        {
            var all = new List<(int Outer, int Inner)>();
            await foreach (var outer in Numbers(archive).AsAsyncEnumerable())
            {
                await foreach (var inner in Numbers(archive).AsAsyncEnumerable())
                    all.Add((outer, inner));
            }

            return all;
        });

        Assert.Equal(9, numbers.Distinct().Count());
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 3)]
    public async Task A_statement_is_planned_once_whatever_is_put_into_it(bool isOurs, int anew)
    {
        using var connections = new ArchiveConnections($"Data Source={filled.Archive.File};Pooling=false", NullLoggerFactory.Instance, []);
        using var connection = isOurs ? connections.OpenWriting() : new SqliteConnection(connections.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        raw.sqlite3_prepare_v2(connection.Handle, "select Name from Person where Name like ?1 limit ?2", out var statement);
        foreach (var most in new[] { 1, 2, 3 })
        {
            raw.sqlite3_reset(statement);
            raw.sqlite3_bind_text(statement, 1, $"{most}%");
            raw.sqlite3_bind_int(statement, 2, most);
            raw.sqlite3_step(statement);
        }

        Assert.Equal(anew, raw.sqlite3_stmt_status(statement, PlannedAnew, 0));
        raw.sqlite3_finalize(statement);
    }

    [Fact]
    public async Task Many_read_at_once()
    {
        var counts = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(CountAsync, TestContext.Current.CancellationToken)));

        Assert.All(counts, count => Assert.Equal(3, count));
    }

    [Fact]
    public void After_a_crowd_of_readers_no_more_connections_stay_open_than_can_be_at_work()
    {
        using var connections = new ArchiveConnections($"Data Source={filled.Archive.File}", NullLoggerFactory.Instance, []);
        var crowd = Enumerable.Range(0, ArchiveConnections.MostKept + 3).Select(_ => connections.Take()).ToList();
        crowd.ForEach(connections.GiveBack);

        Assert.Equal(ArchiveConnections.MostKept, crowd.Count(connection => connection.State == ConnectionState.Open));
        Assert.Contains(connections.Take(), crowd);
    }

    private Task<int> CountAsync() => filled.Archive.ReadAsync(archive => archive.Transcripts.CountAsync());

    private static IQueryable<int> Numbers(ArchiveContext archive) => archive.Events.OrderBy(it => it.Number).Select(it => it.Number);
}
