using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Tests.Support;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Connecting;

public sealed class ReadingTests(FilledArchive filled) : IClassFixture<FilledArchive>
{
    private const int ReadOnly = 8;

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

    [Fact]
    public async Task Many_read_at_once()
    {
        var counts = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(CountAsync, TestContext.Current.CancellationToken)));

        Assert.All(counts, count => Assert.Equal(3, count));
    }

    private Task<int> CountAsync() => filled.Archive.ReadAsync(archive => archive.Transcripts.CountAsync());

    private static IQueryable<int> Numbers(ArchiveContext archive) => archive.Events.OrderBy(it => it.Number).Select(it => it.Number);
}
