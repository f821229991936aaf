using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Archive.Keeping;

/// <summary>What a table holds, in one line: two archives with the same lines hold the same.</summary>
/// <param name="Hash">SHA-256 over every value of every row, lower-case hexadecimal.</param>
public sealed record TableDigest(string Table, int Rows, string Hash)
{
    /// <summary>All tables by name; the index is not among them, since it is made of them.</summary>
    public static async Task<IReadOnlyList<TableDigest>> OfAsync(ArchiveContext archive, CancellationToken cancellation = default)
    {
        var tables = await archive.Database.SqlQuery<string>($"""
            select name as Value from pragma_table_list
            where type = 'table' and schema = 'main' and name not like 'sqlite_%'
            order by name
            """).ToListAsync(cancellation);
        var digests = new List<TableDigest>();
        await archive.Database.OpenConnectionAsync(cancellation);
        try
        {
            foreach (var table in tables)
                digests.Add(await OfAsync((SqliteConnection)archive.Database.GetDbConnection(), table, cancellation));
        }
        finally
        {
            await archive.Database.CloseConnectionAsync();
        }

        return digests;
    }

    private static async Task<TableDigest> OfAsync(SqliteConnection connection, string table, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"select * from \"{table}\" order by 1, 2";
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var rows = 0;
        for (; await reader.ReadAsync(cancellation); rows++)
        {
            for (var column = 0; column < reader.FieldCount; column++)
                Append(hash, reader.GetValue(column));
        }

        return new TableDigest(table, rows, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    // The kind and the length stand before a value, so that no two rows are alike by chance.
    private static void Append(IncrementalHash hash, object value)
    {
        var bytes = value as byte[] ?? Encoding.UTF8.GetBytes(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
        hash.AppendData(Encoding.ASCII.GetBytes($"{value.GetType().Name} {bytes.Length} "));
        hash.AppendData(bytes);
    }
}
