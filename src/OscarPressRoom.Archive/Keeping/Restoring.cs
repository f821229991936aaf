using System.Globalization;
using System.IO.Compression;
using Microsoft.Data.Sqlite;

namespace OscarPressRoom.Archive.Keeping;

/// <summary>Puts a backup in the archive's place. What stood there is kept aside; whatever happens midway, one whole archive stands there.</summary>
/// <param name="file">The archive's database.</param>
/// <param name="keys">The folder of the keys.</param>
public sealed class Restoring(string file, DirectoryInfo keys, TimeProvider clock)
{
    private readonly string _before = $".before-restore-{clock.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}";

    /// <summary>Returns where the former archive is kept; null where there was none.</summary>
    /// <exception cref="ArchiveException">The backup is not sound or of a newer version, or the archive is in use.</exception>
    public async Task<string?> RestoreAsync(string backup, CancellationToken cancellation = default)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var folder = $"{file}.restoring";
        Discard(folder);
        try
        {
            await UnpackAsync(backup, folder, cancellation);
            var restored = Path.Combine(folder, Backup.Database);
            await SoundArchive.CheckAsync(restored, $"The database in {backup}", "Take another backup.", cancellation);
            var aside = File.Exists(file) ? await KeepAsync(cancellation) : null;
            RestoreKeys(folder);
            File.Move(restored, file, overwrite: true);
            return aside;
        }
        finally
        {
            Discard(folder);
        }
    }

    private static async Task UnpackAsync(string backup, string folder, CancellationToken cancellation)
    {
        if (!File.Exists(backup))
            throw new ArchiveException($"There is no file {backup}.");

        Directory.CreateDirectory(Path.Combine(folder, Backup.Keys));
        try
        {
            await using var zip = await ZipFile.OpenReadAsync(backup, cancellation);
            var database = zip.GetEntry(Backup.Database) ?? throw new ArchiveException($"{backup} is no backup: there is no {Backup.Database} in it.");
            await database.ExtractToFileAsync(Path.Combine(folder, Backup.Database), cancellation);

            // Only names, never the paths of an entry: nothing is written elsewhere.
            foreach (var key in zip.Entries.Where(entry => entry.FullName == Backup.Keys + entry.Name && entry.Name.EndsWith(".xml", StringComparison.Ordinal)))
                await key.ExtractToFileAsync(Path.Combine(folder, Backup.Keys, Path.GetFileName(key.Name)), cancellation);
        }
        catch (InvalidDataException failure)
        {
            throw new ArchiveException($"{backup} is no backup, or only a part of one: {failure.Message}", failure);
        }
    }

    // A copy, so that there is an archive at every moment. The journal goes into the file first, where there is a file that can be opened.
    private async Task<string> KeepAsync(CancellationToken cancellation)
    {
        try
        {
            await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, DefaultTimeout = 1 }.ConnectionString);
            await connection.OpenAsync(cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = "pragma journal_mode = delete";
            await command.ExecuteScalarAsync(cancellation);
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is 5 or 6)
        {
            throw new ArchiveException($"The archive {file} is in use. Stop the site, then restore again.", failure);
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is 11 or 26)
        {
            // Damaged, which may be why a backup is restored: it is kept as it is.
        }

        foreach (var end in (string[])["", "-wal", "-shm"])
        {
            if (File.Exists(file + end))
                File.Copy(file + end, file + _before + end);
        }

        // A journal belongs to its own database alone.
        File.Delete($"{file}-wal");
        File.Delete($"{file}-shm");
        return file + _before;
    }

    private void RestoreKeys(string folder)
    {
        var restored = Directory.GetFiles(Path.Combine(folder, Backup.Keys));
        if (restored.Length == 0)
            return;

        if (keys.Exists)
            Directory.Move(keys.FullName, keys.FullName + _before);
        Directory.CreateDirectory(keys.FullName);
        foreach (var key in restored)
            File.Move(key, Path.Combine(keys.FullName, Path.GetFileName(key)));
    }

    private static void Discard(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
