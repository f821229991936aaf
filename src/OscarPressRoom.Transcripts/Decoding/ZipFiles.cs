using System.IO.Compression;

namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>Opens ZIP files of transcripts, within limits and one file at a time: nothing is ever written under a name that a ZIP gives.</summary>
public static class ZipFiles
{
    private const int DeepestZip = 2;

    // Below this a ratio tells nothing: a kilobyte of blanks shrinks to a few bytes.
    private const int SmallFile = 1024 * 1024;

    /// <summary>The file itself, or every file inside it where it is a ZIP of files, in the order of the names; ZIP files inside are opened too.</summary>
    public static IEnumerable<PackedFile> Open(string name, byte[] bytes, ReaderLimits? limits = null)
    {
        limits ??= ReaderLimits.Default;
        return Open(name, bytes, limits, depth: 0, new Budget(limits.MaxFiles));
    }

    /// <summary>A sentence on what is over a limit; null when nothing is.</summary>
    internal static string? FirstExcess(ZipArchive archive, long size, ReaderLimits limits)
    {
        if (archive.Entries.FirstOrDefault(entry => entry.Length > limits.MaxBytes) is { } large)
            return $"{PackedFile.SafeName(large.FullName)} has {large.Length:N0} bytes unpacked; {limits.MaxBytes:N0} are read at most.";
        if (archive.Entries.FirstOrDefault(entry => entry.Length > SmallFile && entry.Length / Math.Max(entry.CompressedLength, 1) > limits.MaxZipRatio) is { } bomb)
            return $"{PackedFile.SafeName(bomb.FullName)} grows more than {limits.MaxZipRatio:N0} times when it is unpacked, as no text does.";

        var (packed, unpacked) = (archive.Entries.Sum(entry => (decimal)entry.CompressedLength), archive.Entries.Sum(entry => (decimal)entry.Length));
        if (packed > size)
            return "Its files share their bytes, as those of a harmful ZIP do.";
        return unpacked > SmallFile && unpacked > (decimal)size * limits.MaxZipRatio ? $"It grows more than {limits.MaxZipRatio:N0} times when it is unpacked, as no text does." : null;
    }

    private static IEnumerable<PackedFile> Open(string name, byte[] bytes, ReaderLimits limits, int depth, Budget budget)
    {
        if (bytes is not [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..])
            return [new PackedFile(name, bytes)];
        if (Package.Count(bytes) > budget.Left)
            return [PackedFile.Refused(name, "zip-limit", $"The ZIP has more files than are read: {limits.MaxFiles:N0} at most. Part it, or raise the limit Reader:MaxFiles.")];

        return Package.KindOf(bytes, limits) switch
        {
            PackageKind.Files when depth == DeepestZip => [PackedFile.Refused(name, "zip-limit", $"A ZIP inside a ZIP is opened {DeepestZip} deep at most. Unpack the outer one.")],
            PackageKind.Files => Inside(name, bytes, limits, depth + 1, budget),
            PackageKind.Damaged => [PackedFile.Refused(name, "zip-file", Package.Damaged)],
            _ => [new PackedFile(name, bytes)],
        };
    }

    private static IEnumerable<PackedFile> Inside(string name, byte[] bytes, ReaderLimits limits, int depth, Budget budget)
    {
        using var archive = Package.Open(bytes)!;
        var files = archive.Entries.Where(IsFile).OrderBy(entry => entry.FullName, StringComparer.Ordinal).ToList();
        budget.Left -= files.Count;
        if (FirstExcess(archive, bytes.Length, limits) is { } excess)
        {
            yield return PackedFile.Refused(name, "zip-limit", $"The ZIP was not opened: {excess}");
            yield break;
        }

        if (files.Count == 0)
            yield return PackedFile.Refused(name, "zip-file", "The ZIP is empty: there is no file in it to read.");
        foreach (var file in files.SelectMany(entry => Read($"{name}/{PackedFile.SafeName(entry.FullName)}", entry, limits, depth, budget)))
            yield return file;
    }

    private static IEnumerable<PackedFile> Read(string name, ZipArchiveEntry entry, ReaderLimits limits, int depth, Budget budget)
    {
        if (entry.IsEncrypted)
            return [PackedFile.Refused(name, "encrypted", "The file is locked by a password inside its ZIP. Pack it again without one.")];

        try
        {
            // The size that a ZIP states may be a lie: no more is read than it states, and the check sum tells.
            using var stream = entry.Open();
            var content = new byte[entry.Length];
            var length = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
            return length == content.Length && stream.ReadByte() < 0 && Crc32.Of(content) == entry.Crc32
                ? Open(name, content, limits, depth, budget)
                : [PackedFile.Refused(name, "zip-file", "The file is not what its ZIP says: its size or its check sum differ. Pack it again.")];
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or NotSupportedException)
        {
            return [PackedFile.Refused(name, "zip-file", "The file is damaged inside its ZIP, or packed in a way that is not known. Pack it again.")];
        }
    }

    // What systems put beside a person's files is no file of theirs.
    private static bool IsFile(ZipArchiveEntry entry) =>
        !entry.FullName.EndsWith('/') && !entry.Name.StartsWith('.') && entry.Name is not ("Thumbs.db" or "desktop.ini") && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);

    private sealed class Budget(int files)
    {
        public int Left { get; set; } = files;
    }
}
