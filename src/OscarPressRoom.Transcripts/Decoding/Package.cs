using System.IO.Compression;

namespace OscarPressRoom.Transcripts.Decoding;

internal enum PackageKind
{
    Files,
    Word,
    Excel,
    PowerPoint,
    OpenDocument,
    Book,
    Damaged,
}

/// <summary>What a file that is packed as a ZIP is: the formats of offices and of electronic books are packed so too.</summary>
internal static class Package
{
    public const string Damaged = "The ZIP is damaged: its list of files can't be read. Pack it again.";

    public static PackageKind KindOf(byte[] bytes, ReaderLimits limits)
    {
        // The list of a bomb may be longer than memory; a plain ZIP says so by its names.
        if (Count(bytes) > limits.MaxFiles)
            return PackageKind.Files;
        using var archive = Open(bytes);
        if (archive is null)
            return PackageKind.Damaged;

        var names = archive.Entries.Select(entry => entry.FullName).ToList();
        if (names.Contains("[Content_Types].xml"))
        {
            return names switch
            {
                _ when names.Exists(name => name.StartsWith("word/", StringComparison.Ordinal)) => PackageKind.Word,
                _ when names.Exists(name => name.StartsWith("xl/", StringComparison.Ordinal)) => PackageKind.Excel,
                _ when names.Exists(name => name.StartsWith("ppt/", StringComparison.Ordinal)) => PackageKind.PowerPoint,
                _ => PackageKind.Files,
            };
        }

        return names.Contains("META-INF/container.xml") ? PackageKind.Book
            : names.Contains("mimetype") && names.Contains("content.xml") ? PackageKind.OpenDocument
            : PackageKind.Files;
    }

    public static string Sentence(PackageKind kind)
    {
        var what = kind switch
        {
            PackageKind.Excel => "a spreadsheet (.xlsx)",
            PackageKind.PowerPoint => "a presentation (.pptx)",
            PackageKind.OpenDocument => "an OpenDocument file",
            PackageKind.Book => "an electronic book (.epub)",
            _ => "a package of an unknown kind",
        };
        return $"The file is {what}, not text. Save the transcript as .docx or as plain text, and import that.";
    }

    /// <summary>Null when the list of files cannot be read.</summary>
    public static ZipArchive? Open(byte[] bytes)
    {
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(new MemoryStream(bytes));
            _ = archive.Entries.Count;
            return archive;
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or ArgumentException or NotSupportedException or OverflowException)
        {
            archive?.Dispose();
            return null;
        }
    }

    /// <summary>How many files the ZIP lists at most, told without reading the list.</summary>
    public static int Count(ReadOnlySpan<byte> bytes) => bytes.Count("PK\u0001\u0002"u8);
}
