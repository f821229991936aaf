using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace OscarPressRoom.Benchmarks.Building;

/// <summary>
/// What SQLite by itself takes to write an archive's rows and its index into an empty archive: nothing is read or matched, no trigger runs,
/// and all is one transaction. An import that keeps the same is hardly quicker.
/// </summary>
internal static class SqliteAlone
{
    private const string Index = "QuestionAnswerIndex";

    public static async Task<TimeSpan> CopyAsync(string archive, string copy)
    {
        await using (var empty = new BenchmarkArchive(copy))
            await empty.PrepareAsync();

        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, ForeignKeys = false, Pooling = false }.ConnectionString);
        await connection.OpenAsync();

        // As an import of many files is told.
        await RunAsync(connection, "pragma synchronous = normal; pragma temp_store = memory");
        await RunAsync(connection, "attach $archive as original", ("$archive", archive));
        foreach (var trigger in await NamesAsync(connection, "select name from main.sqlite_schema where type = 'trigger'"))
            await RunAsync(connection, $"drop trigger {trigger}");
        var tables = await NamesAsync(connection, "select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite!_%' escape '!'");
        var columns = string.Join(", ", await NamesAsync(connection, $"select name from pragma_table_info('{Index}')"));

        var start = Stopwatch.GetTimestamp();
        await RunAsync(connection, "begin immediate");
        foreach (var table in tables)
            await RunAsync(connection, $"delete from main.{table}; insert into main.{table} select * from original.{table}");
        await RunAsync(connection, $"insert into main.{Index} (rowid, {columns}) select rowid, {columns} from original.{Index}");
        await RunAsync(connection, "commit");
        var time = Stopwatch.GetElapsedTime(start);

        foreach (var table in tables.Append(Index))
        {
            if (await NumberAsync(connection, $"select count(*) from main.{table}") != await NumberAsync(connection, $"select count(*) from original.{table}"))
                throw new InvalidOperationException($"Not all rows of {table} were written.");
        }

        return time;
    }

    private static async Task RunAsync(SqliteConnection connection, string sql, params (string Name, string Value)[] values)
    {
        await using var command = new SqliteCommand(sql, connection) { CommandTimeout = 0 };
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<long> NumberAsync(SqliteConnection connection, string sql)
    {
        await using var command = new SqliteCommand(sql, connection) { CommandTimeout = 0 };
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task<List<string>> NamesAsync(SqliteConnection connection, string sql)
    {
        await using var command = new SqliteCommand(sql, connection);
        await using var rows = await command.ExecuteReaderAsync();
        var names = new List<string>();
        while (await rows.ReadAsync())
            names.Add(rows.GetString(0));
        return names;
    }
}
