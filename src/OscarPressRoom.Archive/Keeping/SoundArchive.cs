using Microsoft.Data.Sqlite;
using OscarPressRoom.Archive.Schema;

namespace OscarPressRoom.Archive.Keeping;

/// <summary>Whether a file that nobody uses is an archive that this program can open.</summary>
internal static class SoundArchive
{
    /// <param name="name">What the sentence calls it.</param>
    /// <exception cref="ArchiveException">It is not; the sentence says why.</exception>
    public static async Task CheckAsync(string file, string name, CancellationToken cancellation)
    {
        try
        {
            await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString);
            await connection.OpenAsync(cancellation);
            if (await ArchiveSchema.VersionAsync(connection, name, cancellation) == 0)
                throw new ArchiveException($"{name} holds an empty database, not an archive.");
            if (await FaultAsync(connection, cancellation) is { } fault)
                throw new ArchiveException($"The database in {name} is damaged: {fault}. Take another backup.");
        }
        catch (SqliteException failure)
        {
            throw new ArchiveException($"The database in {name} is damaged: {failure.Message} Take another backup.", failure);
        }
    }

    private static async Task<string?> FaultAsync(SqliteConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = """
            select integrity_check from pragma_integrity_check where integrity_check <> 'ok'
            union all
            select 'a row of ' || "table" || ' refers to one that is missing' from pragma_foreign_key_check
            limit 1
            """;
        return (string?)await command.ExecuteScalarAsync(cancellation);
    }
}
