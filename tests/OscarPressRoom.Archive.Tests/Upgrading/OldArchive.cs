using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Schema;
using OscarPressRoom.Archive.Tests.Support;

namespace OscarPressRoom.Archive.Tests.Upgrading;

/// <summary>An archive as an earlier version left it: that version's schema, and what it and those before it wrote, from the folder Written.</summary>
internal static class OldArchive
{
    private const int ApplicationId = 0x4F50526D;

    public static IReadOnlyList<int> Versions { get; } = [.. Enumerable.Range(1, Scripts().Count())];

    public static Task WriteAsync(TemporaryArchive archive, int version)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(archive.File)!);
        return OnConnectionAsync(archive, async connection =>
        {
            foreach (var script in Scripts().Take(version))
            {
                await using var source = typeof(ArchiveSchema).Assembly.GetManifestResourceStream(script)!;
                await ExecuteAsync(connection, await new StreamReader(source).ReadToEndAsync());
            }

            // After its schema, as that version did: its triggers see what is written.
            foreach (var file in Enumerable.Range(1, version).Select(Written).Where(File.Exists))
                await ExecuteAsync(connection, await File.ReadAllTextAsync(file));

            await ExecuteAsync(connection, string.Create(CultureInfo.InvariantCulture, $"pragma application_id = {ApplicationId}; pragma user_version = {version}"));
            return version;
        });
    }

    /// <summary>Every row of every table that was written, not told from others, column by column as they are named now.</summary>
    public static Task<IReadOnlyList<TableRows>> RowsAsync(TemporaryArchive archive) => OnConnectionAsync(archive, async connection =>
    {
        var tables = await LinesAsync(connection, """
            select name from pragma_table_list
            where schema = 'main' and type = 'table' and name not like 'sqlite_%' and name <> 'TranscriptText' order by name
            """);
        var rows = new List<TableRows>();
        foreach (var table in tables)
            rows.Add(await RowsAsync(connection, table, await LinesAsync(connection, $"select '\"' || name || '\"' from pragma_table_info('{table}') where name <> 'Place'")));
        return (IReadOnlyList<TableRows>)rows;
    });

    /// <summary>The same columns of the same tables, as they are now.</summary>
    public static Task<IReadOnlyList<TableRows>> RowsAsync(TemporaryArchive archive, IReadOnlyList<TableRows> before) => OnConnectionAsync(archive, async connection =>
    {
        var rows = new List<TableRows>();
        foreach (var table in before)
            rows.Add(await RowsAsync(connection, table.Table, table.Columns));
        return (IReadOnlyList<TableRows>)rows;
    });

    private static IEnumerable<string> Scripts() => typeof(ArchiveSchema).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("Schema/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static string Written(int version) => Path.Combine(AppContext.BaseDirectory, "Upgrading", "Written", $"{version:000}.sql");

    private static async Task<TableRows> RowsAsync(SqliteConnection connection, string table, IReadOnlyList<string> columns) =>
        new(table, columns, await LinesAsync(connection, $"select json_array({string.Join(", ", columns.Select(column => $"iif(typeof({column}) = 'blob', hex({column}), {column})"))}) as Row from \"{table}\" order by Row"));

    private static async Task<IReadOnlyList<string>> LinesAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
            lines.Add(reader.GetString(0));
        return lines;
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    // With the functions that the schema's views call.
    private static Task<T> OnConnectionAsync<T>(TemporaryArchive archive, Func<SqliteConnection, Task<T>> work) => archive.WithAsync(async (ArchiveContext context) =>
    {
        await context.Database.OpenConnectionAsync();
        return await work((SqliteConnection)context.Database.GetDbConnection());
    });
}

internal sealed record TableRows(string Table, IReadOnlyList<string> Columns, IReadOnlyList<string> Rows);
