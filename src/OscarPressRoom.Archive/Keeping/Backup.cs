using System.IO.Compression;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Archive.Keeping;

/// <summary>
/// Everything in one file: a ZIP of the database as it is at one moment (the imported files are in it) and of the keys that sessions
/// are signed with. It holds what accounts are secured by, so only its owner may read it.
/// </summary>
public sealed class Backup(ArchiveContext archive)
{
    internal const string Database = "archive.db";
    internal const string Keys = "keys/";

    /// <summary>Writes a backup while others read and write. The file is there whole and proven sound, or not at all.</summary>
    /// <param name="keys">The folder of the keys; it need not exist.</param>
    /// <exception cref="ArchiveException">The file exists, or the copy is not sound.</exception>
    public async Task WriteAsync(string file, DirectoryInfo keys, CancellationToken cancellation = default)
    {
        var path = Path.GetFullPath(file);
        if (File.Exists(path))
            throw new ArchiveException($"{file} exists already. Name a new file: a backup never replaces another.");

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var (copy, unfinished) = ($"{path}.copy", $"{path}.part");
        try
        {
            await CopyAsync(copy, cancellation);
            await SoundArchive.CheckAsync(copy, $"The archive {archive.Database.GetDbConnection().DataSource}", "No backup was written: run “check”, or restore an earlier backup.", cancellation);
            await PackAsync(copy, keys, unfinished, cancellation);
            File.Move(unfinished, path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException || ArchiveTroubles.Of(failure) == ArchiveTrouble.Full)
        {
            throw new ArchiveException($"The backup {file} was not written: {failure.Message.TrimEnd('.')}. See that the disk has room and that the folder may be written to.", failure);
        }
        finally
        {
            // A copy that failed midway may have left a journal.
            foreach (var rest in (string[])[copy, $"{copy}-journal", $"{copy}-wal", $"{copy}-shm", unfinished])
                File.Delete(rest);
        }
    }

    // SQLite's online backup: a snapshot, whoever writes meanwhile.
    private async Task CopyAsync(string copy, CancellationToken cancellation)
    {
        await using (NewFile(copy))
        {
            // Made empty first, for its owner alone.
        }

        await archive.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false }.ConnectionString);
            await target.OpenAsync(cancellation);
            ((SqliteConnection)archive.Database.GetDbConnection()).BackupDatabase(target);
        }
        finally
        {
            await archive.Database.CloseConnectionAsync();
        }
    }

    private static async Task PackAsync(string copy, DirectoryInfo keys, string target, CancellationToken cancellation)
    {
        await using var output = NewFile(target);
        await using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            await zip.CreateEntryFromFileAsync(copy, Database, CompressionLevel.Fastest, cancellation);
            foreach (var key in keys.Exists ? keys.GetFiles("*.xml") : [])
                await zip.CreateEntryFromFileAsync(key.FullName, Keys + key.Name, CompressionLevel.Fastest, cancellation);
        }

        // On the disk itself before the name says that it is whole.
        output.Flush(flushToDisk: true);
    }

    private static FileStream NewFile(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }
}
