using System.IO.Compression;
using System.Text;

namespace OscarPressRoom.Benchmarks.Fuzzing;

/// <summary>Makes ZIP files with names that could harm, nested in each other, and then breaks them: bytes, lengths, the list of files, the end.</summary>
internal sealed class ZipMutator(Random random, Func<string> text)
{
    private const int Deepest = 3;
    private const int LocalHeader = 0x04034B50;
    private const int ListedHeader = 0x02014B50;

    private static readonly string[] Names =
    [
        "a.txt", "b.md", "folder/c.html", "../up.txt", "/etc/passwd", @"C:\x.txt", @"..\..\x.txt", "a.txt", ".", "..", "folder/", "\u001b[31m.txt", "\u202Etxt.exe", "a\0b.txt", "con", "x.docx", "inner.zip",
        "word/document.xml", "[Content_Types].xml", "mimetype", "xl/workbook.xml", "archive.db", "keys/key-1.xml", "keys/../../x.xml", new('n', 300), ".hidden", "__MACOSX/._a.txt", "日本.txt",
    ];

    // What lengths and offsets are when they lie.
    private static readonly uint[] Numbers = [0, 1, 5, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFE, 0xFFFF_FFFF, 0xFFFF, 0x1_0000, 100_000_000];

    public byte[] Next()
    {
        var zip = Zip(random.Next(Deepest + 1));
        for (var count = random.Next(0, 5); count > 0 && zip.Length > 0; count--)
            zip = Break(zip);
        return zip;
    }

    /// <summary>One that is broken somewhere.</summary>
    public byte[] Break(byte[] zip)
    {
        var broken = zip.ToArray();
        var at = random.Next(broken.Length);
        switch (random.Next(7))
        {
            case 0:
                broken[at] = (byte)random.Next(256);
                return broken;
            case 1:
                random.NextBytes(broken.AsSpan(at, Math.Min(random.Next(1, 40), broken.Length - at)));
                return broken;
            case 2:
                return broken[..at];
            case 3:
                return [.. broken[at..], .. broken[..at]];
            case 4:
                return [.. broken, .. broken[at..]];
            default:
                return Lie(broken);
        }
    }

    // A number of one of the headers: its size, its compressed size, its check sum, its place, how long its name is.
    private byte[] Lie(byte[] zip)
    {
        var headers = Enumerable.Range(0, Math.Max(0, zip.Length - 46)).Where(place => BitConverter.ToInt32(zip, place) is LocalHeader or ListedHeader).ToArray();
        if (headers.Length > 0)
            BitConverter.TryWriteBytes(zip.AsSpan(random.GetItems(headers, 1)[0] + random.Next(4, 42)), random.GetItems(Numbers, 1)[0]);
        return zip;
    }

    private byte[] Zip(int depth)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var count = random.Next(0, 5); count > 0; count--)
            {
                using var entry = archive.CreateEntry(random.GetItems(Names, 1)[0], (CompressionLevel)random.Next(4)).Open();
                entry.Write(depth > 0 && random.Next(2) == 0 ? Zip(depth - 1) : Content());
            }
        }

        return stream.ToArray();
    }

    private byte[] Content() => random.Next(6) switch
    {
        0 => new byte[random.Next(3_000_000)],
        1 => [],
        _ => Encoding.UTF8.GetBytes(text()),
    };
}
