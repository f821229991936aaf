using System.Globalization;
using Microsoft.Data.Sqlite;
using OscarPressRoom.Archive.Connecting;
using SQLitePCL;

namespace OscarPressRoom.Archive.Schema;

/// <summary>
/// Brings an archive's tables to this program's version: the numbered scripts beside this file, each applied once.
/// The version is SQLite's own stamp and an upgrade is one transaction, so a start that is killed leaves the archive as it was
/// (the lock table of EF's migrations would outlive the process and block every later start).
/// </summary>
public static class ArchiveSchema
{
    // "OPRm", so that a stranger's database is not taken for an archive.
    private const int ApplicationId = 0x4F50526D;

    private static readonly IReadOnlyList<string> Scripts =
        [.. typeof(ArchiveSchema).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Schema/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    /// <summary>The version that this program writes.</summary>
    public static int Version => Scripts.Count;

    /// <summary>Creates the archive, or upgrades it. Returns the version that it had; 0 where there was none.</summary>
    /// <exception cref="ArchiveException">The file is no archive, is damaged, was written by a newer version, or cannot be written.</exception>
    public static async Task<int> PrepareAsync(ArchiveConnections archive, CancellationToken cancellation = default)
    {
        try
        {
            if (Path.GetDirectoryName(archive.File) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);

            await using var connection = archive.OpenWriting();

            // SQLite itself opens what may not be written to, and complains at the first change.
            if (raw.sqlite3_db_readonly(connection.Handle, "main") == 1)
                throw new ArchiveException($"The archive {archive.File} may not be written to. Let the user who runs this program write to it and to its folder, or name another file in ConnectionStrings:Archive.");
            return await UpgradeAsync(connection, archive.File, cancellation);
        }
        catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw ArchiveTroubles.Say(archive.File, failure);
        }
    }

    /// <summary>Upgrades an archive that must be there, for those who only look after one: an empty one would pass for sound.</summary>
    /// <exception cref="ArchiveException">There is none, or it is one that cannot be used.</exception>
    public static async Task OpenAsync(ArchiveConnections archive, CancellationToken cancellation = default)
    {
        if (new FileInfo(archive.File) is not { Exists: true, Length: > 0 })
            throw new ArchiveException($"There is no archive at {archive.File}. Start the site or import transcripts to make one, restore a backup, or name another file in ConnectionStrings:Archive.");

        try
        {
            await using var connection = archive.OpenWriting();
            await UpgradeAsync(connection, archive.File, cancellation);
        }
        catch (SqliteException failure)
        {
            throw ArchiveTroubles.Say(archive.File, failure);
        }
    }

    /// <summary>Whether an open database is one of this program's version.</summary>
    public static async Task<bool> IsCurrentAsync(SqliteConnection connection, CancellationToken cancellation = default) =>
        await NumberAsync(connection, "pragma application_id", cancellation) == ApplicationId
        && await NumberAsync(connection, "pragma user_version", cancellation) == Scripts.Count;

    private static async Task<int> UpgradeAsync(SqliteConnection connection, string file, CancellationToken cancellation)
    {
        if (await VersionAsync(connection, file, cancellation) == Scripts.Count)
            return Scripts.Count;

        await ExecuteAsync(connection, "pragma journal_mode = wal", cancellation);
        await using var transaction = connection.BeginTransaction(deferred: false);

        // Read again under the lock: another process may have upgraded meanwhile.
        var version = await VersionAsync(connection, file, cancellation);
        foreach (var script in Scripts.Skip(version))
            await ExecuteAsync(connection, Read(script), cancellation);

        var stamps = string.Create(CultureInfo.InvariantCulture, $"pragma application_id = {ApplicationId}; pragma user_version = {Scripts.Count}");
        await ExecuteAsync(connection, stamps, cancellation);
        await transaction.CommitAsync(cancellation);
        return version;
    }

    /// <summary>How many scripts a database has seen; 0 for an empty one.</summary>
    /// <exception cref="ArchiveException">It is another program's, or a newer version's.</exception>
    internal static async Task<int> VersionAsync(SqliteConnection connection, string file, CancellationToken cancellation)
    {
        var (id, version, tables) = (
            await NumberAsync(connection, "pragma application_id", cancellation),
            await NumberAsync(connection, "pragma user_version", cancellation),
            await NumberAsync(connection, "select count(*) from sqlite_schema", cancellation));
        if (tables > 0 && id != ApplicationId)
            throw new ArchiveException($"{file} is a database of another program. Name another file in ConnectionStrings:Archive.");
        if (version > Scripts.Count)
            throw new ArchiveException($"{file} was written by a newer version of Oscar Press Room (schema {version}; this one knows {Scripts.Count}). Start the newer version, or restore an older backup.");

        return (int)version;
    }

    private static async Task<long> NumberAsync(SqliteConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static string Read(string script)
    {
        using var stream = typeof(ArchiveSchema).Assembly.GetManifestResourceStream(script)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
