using System.Data.Common;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Tests.Support;
using OscarPressRoom.Transcripts;
using SQLitePCL;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Connecting;

public sealed class PlainRowsTests(FilledArchive filled) : IClassFixture<FilledArchive>
{
    [Fact]
    public async Task Each_row_is_made_in_its_order_of_what_was_asked_for() =>
        Assert.Equal(["Mara Quist: Tin Moon", "Cy Oduya: Beach"], await RowsAsync(
            $"select Credit, Film from Winner where Film <> {"Salt"} order by Film desc", row => $"{row.GetString(0)}: {row.GetString(1)}"));

    [Theory]
    [InlineData("Mara Quist")]
    [InlineData("It's \"{0}\"; delete from Event; -- % Å")]
    public async Task What_is_put_into_a_statement_is_no_part_of_it(string text) =>
        Assert.Equal([text], await RowsAsync($"select {text}", row => row.GetString(0)));

    [Fact]
    public async Task What_is_not_there_is_null() => Assert.Equal(
        [(null, null), ("", new DateOnly(2014, 3, 2))],
        await RowsAsync($"select null as Name, null as Day union all select '', '2014-03-02' order by Day", row => (row.Text(0), row.Date(1))));

    [Fact]
    public async Task A_name_stands_for_its_value_and_no_other_name_for_any()
    {
        Assert.Equal([Rendition.Digest, Rendition.Verbatim], await RowsAsync($"select 'Digest' as Name union all select 'Verbatim' order by Name", row => row.Name<Rendition>(0)));
        await Assert.ThrowsAsync<ArgumentException>(() => RowsAsync($"select 'Rumour'", row => row.Name<Rendition>(0)));
    }

    [Fact]
    public async Task What_is_kept_as_JSON_is_read_as_it_was_said()
    {
        Assert.Equal(["Ålund said “yes” \U0001F3AC", ""], Assert.Single(await RowsAsync($"select json_array({"Ålund said “yes” \U0001F3AC"}, '')", row => row.Json<List<string>>(0))));
        await Assert.ThrowsAsync<JsonException>(() => RowsAsync($"select null", row => row.Json<List<string>>(0)));
    }

    [Fact]
    public async Task Rows_may_be_asked_for_while_rows_are_read() =>
        Assert.Equal([80, 80, 80, 86, 86, 86, 90, 90, 90], (await filled.Archive.ReadAsync(archive => Task.FromResult(Numbers(archive, 80, outer => Numbers(archive, 80, _ => outer))))).SelectMany(it => it));

    [Fact]
    public Task A_statement_is_planned_once() => filled.Archive.ReadAsync(archive =>
    {
        var before = Memory(archive);
        Assert.Equal(["86th Academy Awards"], Names(archive, 86));
        var planned = Memory(archive);
        Assert.True(planned > before);
        foreach (var number in (int[])[80, 90, 7])
            Assert.Equal(number == 7 ? 0 : 1, Names(archive, number).Count);

        Assert.Equal(planned, Memory(archive));
        return Task.FromResult(true);
    });

    [Fact]
    public Task A_statement_that_is_asked_for_while_it_is_read_leaves_none_behind() => filled.Archive.ReadAsync(archive =>
    {
        Nested();
        var once = Memory(archive);
        for (var time = 0; time < 5; time++)
            Nested();

        Assert.Equal(once, Memory(archive));
        return Task.FromResult(true);

        void Nested() => Numbers(archive, 80, _ => Numbers(archive, 86, number => number));
    });

    [Fact]
    public Task After_a_statement_that_fails_others_are_answered() => filled.Archive.ReadAsync(archive =>
    {
        for (var time = 0; time < 2; time++)
            Assert.Throws<SqliteException>(() => archive.Rows($"select Nothing from Event", row => row.GetInt32(0)));

        Assert.Equal([90], Numbers(archive, 90, number => number));
        return Task.FromResult(true);
    });

    [Fact]
    public Task Who_may_write_sees_what_is_not_committed_yet_and_asks_on_after_the_connection_was_closed() => filled.Archive.WithAsync(async (ArchiveContext archive) =>
    {
        Assert.Equal(["86th Academy Awards"], Names(archive, 86));
        await using (await archive.Database.BeginTransactionAsync())
        {
            await archive.Database.ExecuteSqlAsync($"update Event set Name = 'Changed' where Number = 86");
            Assert.Equal(["Changed"], Names(archive, 86));
        }

        Assert.Equal(["86th Academy Awards"], Names(archive, 86));
        return true;
    });

    private static List<string> Names(ArchiveContext archive, int number) =>
        archive.Rows($"select Name from Event where Number = {number}", row => row.GetString(0));

    /// <summary>What the connection's statements take.</summary>
    private static int Memory(ArchiveContext archive)
    {
        raw.sqlite3_db_status(((SqliteConnection)archive.Database.GetDbConnection()).Handle, raw.SQLITE_DBSTATUS_STMT_USED, out var bytes, out _, 0);
        return bytes;
    }

    private static List<T> Numbers<T>(ArchiveContext archive, int from, Func<int, T> of) =>
        archive.Rows($"select Number from Event where Number >= {from} order by Number", row => of(row.GetInt32(0)));

    private Task<List<T>> RowsAsync<T>(FormattableString sql, Func<DbDataReader, T> of) =>
        filled.Archive.ReadAsync(archive => Task.FromResult(archive.Rows(sql, of)));
}
