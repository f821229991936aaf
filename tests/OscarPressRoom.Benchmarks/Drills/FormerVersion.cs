using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Schema;

namespace OscarPressRoom.Benchmarks.Drills;

/// <summary>An archive as an earlier version had it: that version's tables, made by its own scripts, with the rows of a newer archive as far as it had their columns.</summary>
internal static class FormerVersion
{
    // In the order in which they were made: what a trigger of one asks is there already.
    private const string Shared = """
        select name from main.sqlite_schema join pragma_table_list using (name)
        where pragma_table_list.schema = 'main' and pragma_table_list.type = 'table' and name not like 'sqlite_%' and name in (select name from newer.sqlite_schema)
        order by sqlite_schema.rowid
        """;

    private const string Columns = """
        select '"' || name || '"' from pragma_table_info($table, 'main')
        where name in (select name from pragma_table_info($table, 'newer'))
        """;

    public static Task<bool> WriteAsync(Product former, Product newer, int version) => former.AskAsync(async archive =>
    {
        await archive.Database.OpenConnectionAsync();
        var connection = (SqliteConnection)archive.Database.GetDbConnection();
        var stamp = await NumberAsync(newer.Archive, "pragma application_id");
        foreach (var script in Scripts().Take(version))
            await ExecuteAsync(connection, script);

        await ExecuteAsync(connection, $"pragma foreign_keys = off; attach '{newer.Archive}' as newer; begin");
        foreach (var table in await TextsAsync(connection, Shared))
        {
            var columns = string.Join(", ", await TextsAsync(connection, Columns, table));
            await ExecuteAsync(connection, $"insert or ignore into main.\"{table}\" ({columns}) select {columns} from newer.\"{table}\"");
        }

        await ExecuteAsync(connection, string.Create(CultureInfo.InvariantCulture, $"commit; detach newer; pragma application_id = {stamp}; pragma user_version = {version}; pragma foreign_keys = on"));
        return true;
    });

    public static Task<long> VersionAsync(Product product) => NumberAsync(product.Archive, "pragma user_version");

    private static IEnumerable<string> Scripts() => typeof(ArchiveSchema).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("Schema/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => new StreamReader(typeof(ArchiveSchema).Assembly.GetManifestResourceStream(name)!).ReadToEnd());

    private static async Task<long> NumberAsync(string file, string sql)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new SqliteCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task<IReadOnlyList<string>> TextsAsync(SqliteConnection connection, string sql, string table = "")
    {
        await using var command = new SqliteCommand(sql, connection);
        command.Parameters.AddWithValue("$table", table);
        await using var reader = await command.ExecuteReaderAsync();
        var texts = new List<string>();
        while (await reader.ReadAsync())
            texts.Add(reader.GetString(0));
        return texts;
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = new SqliteCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
