using Microsoft.Data.Sqlite;
using OscarPressRoom.Archive.Schema;

namespace OscarPressRoom.Archive.Keeping;

/// <summary>Whether a file that nobody uses is an archive that this program can open.</summary>
internal static class SoundArchive
{
    // What is asked of a file is always the same and without mistake: where SQLite finds one, it is in the tables' definitions, which a file holds as text.
    private const int Mistake = 1;

    /// <param name="name">What the sentence calls it.</param>
    /// <param name="advice">What to do where it is damaged.</param>
    /// <exception cref="ArchiveException">It is not; the sentence says why.</exception>
    public static async Task CheckAsync(string file, string name, string advice, CancellationToken cancellation)
    {
        try
        {
            await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString);
            await connection.OpenAsync(cancellation);
            if (await ArchiveSchema.VersionAsync(connection, name, cancellation) == 0)
                throw new ArchiveException($"{name} holds an empty database, not an archive.");
            if (await FaultAsync(connection, cancellation) is { } fault)
                throw new ArchiveException($"{name} is damaged: {fault}. {advice}");
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == Mistake || ArchiveTroubles.Of(failure) == ArchiveTrouble.Damaged)
        {
            throw new ArchiveException($"{name} is damaged: {ArchiveTroubles.Complaint(failure)} {advice}", failure);
        }
    }

    // SQLite's own account of a damage is many lines that tell the parts of a file by their numbers.
    private static async Task<string?> FaultAsync(SqliteConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = """
            select 'SQLite finds parts of it that do not agree' from pragma_integrity_check where integrity_check <> 'ok'
            union all
            select 'a row of ' || "table" || ' refers to one that is missing' from pragma_foreign_key_check
            limit 1
            """;
        return (string?)await command.ExecuteScalarAsync(cancellation);
    }
}
