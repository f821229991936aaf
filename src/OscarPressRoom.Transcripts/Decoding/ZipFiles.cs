using System.IO.Compression;

namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>A file out of a ZIP; without content where it is refused, with the reason.</summary>
public sealed record PackedFile(string Name, byte[] Content, Problem? Refusal = null);

/// <summary>Opens ZIP files of transcripts, within limits and in memory: nothing is ever written under a name that a ZIP gives.</summary>
public static class ZipFiles
{
    private const int DeepestZip = 2;

    /// <summary>Whether the file is a ZIP of files, and no Word document.</summary>
    public static bool IsZip(ReadOnlySpan<byte> bytes) =>
        bytes is [(byte)'P', (byte)'K', 3, 4, ..] && bytes.IndexOf("word/document.xml"u8) < 0;

    /// <summary>Every file inside, in the order of the names; ZIP files inside are opened too.</summary>
    public static IReadOnlyList<PackedFile> Open(string name, byte[] bytes, ReaderLimits? limits = null) =>
        [.. Open(name, bytes, limits ?? ReaderLimits.Default, depth: 1)];

    /// <summary>A sentence on the first file that is over a limit; null when none is.</summary>
    internal static string? FirstExcess(byte[] bytes, ReaderLimits limits)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        return archive.Entries.Select(entry => Excess(entry, limits)).FirstOrDefault(sentence => sentence is not null);
    }

    private static IEnumerable<PackedFile> Open(string name, byte[] bytes, ReaderLimits limits, int depth)
    {
        if (TryOpen(bytes) is not { } archive)
            return [Refused(name, "zip-file", "The ZIP is damaged: its list of files can't be read. Pack it again.")];

        using (archive)
        {
            if (archive.Entries.Count > limits.MaxFiles)
                return [Refused(name, "zip-limit", $"The ZIP has {archive.Entries.Count:N0} files; {limits.MaxFiles:N0} are read at most.")];

            return [.. archive.Entries
                .Where(entry => !entry.FullName.EndsWith('/') && !Path.GetFileName(entry.FullName).StartsWith('.') && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal))
                .OrderBy(entry => entry.FullName, StringComparer.Ordinal)
                .SelectMany(entry => Read($"{name}/{entry.FullName}", entry, limits, depth))];
        }
    }

    private static IEnumerable<PackedFile> Read(string name, ZipArchiveEntry entry, ReaderLimits limits, int depth)
    {
        if (entry.IsEncrypted)
            return [Refused(name, "encrypted", "The file is locked by a password inside its ZIP. Pack it again without one.")];
        if (Excess(entry, limits) is { } excess)
            return [Refused(name, "zip-limit", excess)];

        try
        {
            // The size that a ZIP states may be a lie: no more is read than the limit allows.
            using var stream = entry.Open();
            var content = new byte[Math.Min(entry.Length, limits.MaxBytes)];
            var length = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
            if (stream.ReadByte() >= 0)
                return [Refused(name, "zip-limit", "The file is larger than its ZIP says. Pack it again.")];

            content = content[..length];
            if (!IsZip(content))
                return [new PackedFile(name, content)];
            return depth < DeepestZip
                ? Open(name, content, limits, depth + 1)
                : [Refused(name, "zip-limit", $"A ZIP inside a ZIP is opened {DeepestZip} deep at most. Unpack the outer one.")];
        }
        catch (InvalidDataException)
        {
            return [Refused(name, "zip-file", "The file is damaged inside its ZIP. Pack it again.")];
        }
    }

    private static string? Excess(ZipArchiveEntry entry, ReaderLimits limits)
    {
        if (entry.Length > limits.MaxBytes)
            return $"{entry.FullName} has {entry.Length:N0} bytes; {limits.MaxBytes:N0} are read at most.";
        return entry.Length > 1024 * 1024 && entry.Length / Math.Max(entry.CompressedLength, 1) > limits.MaxZipRatio
            ? $"{entry.FullName} grows more than {limits.MaxZipRatio} times when it is unpacked, as no text does."
            : null;
    }

    private static ZipArchive? TryOpen(byte[] bytes)
    {
        try
        {
            var archive = new ZipArchive(new MemoryStream(bytes));
            _ = archive.Entries.Count;
            return archive;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static PackedFile Refused(string name, string code, string message) => new(name, [], Problem.Error(1, code, message));
}
