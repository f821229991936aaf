using System.IO.Compression;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Keeping;
using OscarPressRoom.Archive.Schema;

namespace OscarPressRoom.Benchmarks.Fuzzing;

/// <summary>What must hold of any file that is given as a backup: it is restored and sound, or it is refused with a sentence; and nothing is written but the archive and its keys.</summary>
internal sealed class BackupProperty : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("oscar-press-room-fuzz-");

    private string File => Path.Combine(_folder.FullName, "archive.db");

    private string Backup => Path.Combine(_folder.FullName, "backup.zip");

    /// <summary>A backup of an empty archive with a key.</summary>
    public async Task<byte[]> SoundAsync()
    {
        await using (var services = new ServiceCollection().AddLogging().AddArchive($"Data Source={File};Pooling=false", _folder.FullName).BuildServiceProvider())
        {
            await using var scope = services.CreateAsyncScope();
            await ArchiveSchema.PrepareAsync(scope.ServiceProvider.GetRequiredService<ArchiveConnections>());
            var keys = Directory.CreateDirectory(Path.Combine(_folder.FullName, "keys"));
            await System.IO.File.WriteAllTextAsync(Path.Combine(keys.FullName, "key-1.xml"), "<key />");
            await scope.ServiceProvider.GetRequiredService<Backup>().WriteAsync(Backup, keys);
        }

        return await System.IO.File.ReadAllBytesAsync(Backup);
    }

    /// <summary>The same, broken inside: the database of the ZIP, which is packed well again.</summary>
    public static byte[] Repacked(byte[] backup, Func<byte[], byte[]> spoil)
    {
        var stream = new MemoryStream();
        stream.Write(backup);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry("archive.db")!;
            var content = new MemoryStream();
            using (var packed = entry.Open())
                packed.CopyTo(content);
            entry.Delete();
            using var target = zip.CreateEntry("archive.db", CompressionLevel.Fastest).Open();
            target.Write(spoil(content.ToArray()));
        }

        return stream.ToArray();
    }

    /// <summary>Which property the input breaks; null when all hold.</summary>
    public string? Broken(byte[] input)
    {
        foreach (var old in _folder.GetFileSystemInfos())
            Discard(old);
        System.IO.File.WriteAllBytes(Backup, input);
        try
        {
            new Restoring(File, new DirectoryInfo(Path.Combine(_folder.FullName, "keys")), TimeProvider.System).RestoreAsync(Backup).GetAwaiter().GetResult();
            return IsSound() ? Stray(["archive.db", "backup.zip", "keys"]) : "It was restored, and is not sound.";
        }
        catch (ArchiveException refusal)
        {
            return refusal.Message.EndsWith('.') && !refusal.Message.Contains('\n') ? Stray(["backup.zip"]) : $"The refusal is no sentence: {refusal.Message}";
        }
        catch (Exception failure)
        {
            return $"Restoring it threw: {failure}";
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string? Stray(string[] expected) =>
        _folder.GetFileSystemInfos().FirstOrDefault(found => !expected.Contains(found.Name)) is { } stray ? $"It left {stray.Name}." : null;

    private bool IsSound()
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=false");
        connection.Open();
        using var command = new SqliteCommand("pragma integrity_check", connection);
        return command.ExecuteScalar() is "ok";
    }

    private static void Discard(FileSystemInfo old)
    {
        if (old is DirectoryInfo folder)
            folder.Delete(recursive: true);
        else
            old.Delete();
    }
}
