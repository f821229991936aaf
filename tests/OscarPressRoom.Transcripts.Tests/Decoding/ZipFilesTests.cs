using System.IO.Compression;
using System.Text;
using OscarPressRoom.Transcripts.Decoding;
using Xunit;

namespace OscarPressRoom.Transcripts.Tests.Decoding;

public sealed class ZipFilesTests
{
    [Fact]
    public void Files_come_in_the_order_of_their_names_and_those_of_systems_not_at_all()
    {
        var zip = Zip(("b/two.txt", "2"), ("a.txt", "1"), ("__MACOSX/._a.txt", "x"), ("b/.DS_Store", "x"), ("c.txt", "3"));
        Assert.Equal(["pack.zip/a.txt 1", "pack.zip/b/two.txt 2", "pack.zip/c.txt 3"], Shown(zip));
    }

    [Fact]
    public void A_file_that_is_no_zip_is_itself() => Assert.Equal(["pack.zip PKZIP"], Shown("PKZIP"u8.ToArray()));

    [Fact]
    public void Names_are_shown_without_what_could_harm() =>
        Assert.Equal(["pack.zip/C:/x.txt 3", "pack.zip/etc/passwd 2", "pack.zip/up.txt 1", "pack.zip/\uFFFD[31mred.txt 4"], Shown(Zip(("../../up.txt", "1"), ("/etc/passwd", "2"), (@"C:\x.txt", "3"), ("\u001b[31mred.txt", "4"))).Order(StringComparer.Ordinal));

    [Fact]
    public void A_zip_inside_a_zip_is_opened_and_one_deeper_is_not()
    {
        var two = Zip(("inner.zip", Zip(("a.txt", "1"))));
        Assert.Equal(["pack.zip/inner.zip/a.txt 1"], Shown(two));
        Assert.Equal(["pack.zip/outer.zip/inner.zip zip-limit: A ZIP inside a ZIP is opened 2 deep at most. Unpack the outer one."], Shown(Zip(("outer.zip", two))));
    }

    [Fact]
    public void A_bomb_is_not_opened() =>
        Assert.Equal(["pack.zip zip-limit: The ZIP was not opened: a.txt grows more than 200 times when it is unpacked, as no text does."], Shown(Zip(("a.txt", new byte[20_000_000]))));

    [Fact]
    public void A_file_over_the_limit_is_not_unpacked() =>
        Assert.Equal(["pack.zip zip-limit: The ZIP was not opened: a.txt has 11 bytes unpacked; 10 are read at most."], Shown(Zip(("a.txt", "12345678901")), new ReaderLimits { MaxBytes = 10 }));

    [Fact]
    public void Too_many_files_are_told_before_the_list_is_read()
    {
        var zip = Zip([.. Enumerable.Range(0, 11).Select(number => ($"{number}.txt", Encoding.UTF8.GetBytes("x")))]);
        Assert.Equal(["pack.zip zip-limit: The ZIP has more files than are read: 10 at most. Part it, or raise the limit Reader:MaxFiles."], Shown(zip, new ReaderLimits { MaxFiles = 10 }));
    }

    [Fact]
    public void A_size_that_lies_is_found_out()
    {
        var zip = Zip(("a.txt", "Was it cold? It was."));
        foreach (var at in new[] { Find(zip, [80, 75, 3, 4]) + 22, Find(zip, [80, 75, 1, 2]) + 24 })
            zip[at] = 5;
        Assert.Equal(["pack.zip/a.txt zip-file: The file is not what its ZIP says: its size or its check sum differ. Pack it again."], Shown(zip));
    }

    [Fact]
    public void A_locked_file_is_refused_and_the_others_are_read()
    {
        var zip = Zip(("a.txt", "1"), ("b.txt", "2"));
        zip[Find(zip, [80, 75, 3, 4]) + 6] |= 1;
        zip[Find(zip, [80, 75, 1, 2]) + 8] |= 1;
        Assert.Equal(["pack.zip/a.txt encrypted: The file is locked by a password inside its ZIP. Pack it again without one.", "pack.zip/b.txt 2"], Shown(zip));
    }

    [Fact]
    public void Empty_and_damaged_ones_are_refused()
    {
        Assert.Equal(["pack.zip zip-file: The ZIP is empty: there is no file in it to read."], Shown(Zip(Array.Empty<(string, byte[])>())));
        Assert.Equal(["pack.zip zip-file: The ZIP is damaged: its list of files can't be read. Pack it again."], Shown(Zip(("a.txt", "1"))[..30]));
    }

    [Fact]
    public void Every_byte_may_be_wrong()
    {
        var zip = Zip(("a.txt", "Was it cold? It was."u8.ToArray()), ("inner.zip", Zip(("b.txt", "Was it far?"))));
        for (var index = 0; index < zip.Length; index++)
        {
            var wrong = zip.ToArray();
            wrong[index] ^= 0xFF;
            Assert.NotEmpty(Shown(wrong));
            Assert.NotNull(TranscriptReader.Read(wrong));
        }
    }

    [Fact]
    public void The_reader_itself_says_that_it_is_a_zip() =>
        Assert.Equal(
            Problem.Error(1, "zip-file", "The file is a ZIP of files, which the commands read one by one. Unpack it, and import what is in it."),
            Assert.Single(TranscriptReader.Read(Zip(("a.txt", "1"))).Problems));

    [Theory]
    [InlineData("xl/workbook.xml", "[Content_Types].xml", "a spreadsheet (.xlsx)")]
    [InlineData("ppt/presentation.xml", "[Content_Types].xml", "a presentation (.pptx)")]
    [InlineData("content.xml", "mimetype", "an OpenDocument file")]
    [InlineData("META-INF/container.xml", "mimetype", "an electronic book (.epub)")]
    public void Documents_of_other_kinds_are_refused_whole(string part, string list, string what)
    {
        var file = Assert.Single(ZipFiles.Open("a.bin", Zip((list, ""), (part, ""))));
        Assert.Equal($"The file is {what}, not text. Save the transcript as .docx or as plain text, and import that.", TranscriptReader.Read(file.Content).Problems[0].Message);
    }

    internal static byte[] Zip(params (string Name, string Content)[] files) => Zip([.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Content)))]);

    internal static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static List<string> Shown(byte[] zip, ReaderLimits? limits = null) =>
        [.. ZipFiles.Open("pack.zip", zip, limits).Select(file => $"{file.Name} {(file.Refusal is { } refusal ? $"{refusal.Code}: {refusal.Message}" : Encoding.UTF8.GetString(file.Content))}")];

    private static int Find(byte[] bytes, byte[] piece) => bytes.AsSpan().IndexOf(piece);
}
