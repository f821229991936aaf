using System.Text;
using Xunit;

namespace OscarPressRoom.Transcripts.Tests.Decoding;

public sealed class DecodingTests
{
    private const string Page = "Zoë Ålund backstage at the 2014 Academy Awards\n\nBest Original Song\n\nWas “Här” hard to sing?\n\nNo… it sang itself.\n";

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<string, byte[]> Encodings() => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Page) },
        { "UTF-8 with a byte order mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Page)] },
        { "UTF-16 little-endian", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Page)] },
        { "UTF-16 big-endian", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Page)] },
        { "UTF-16 little-endian without its mark", Encoding.Unicode.GetBytes(Page) },
        { "UTF-16 big-endian without its mark", Encoding.BigEndianUnicode.GetBytes(Page) },
        { "Windows-1252", Windows1252.GetBytes(Page) },
        { "Windows line ends", Encoding.UTF8.GetBytes(Page.Replace("\n", "\r\n", StringComparison.Ordinal)) },
        { "old Macintosh line ends", Encoding.UTF8.GetBytes(Page.Replace('\n', '\r')) },
        { "zero-width characters", Encoding.UTF8.GetBytes(Page.Replace("H", "\u200B\u2060\u200D\uFEFFH\u00AD", StringComparison.Ordinal)) },
        { "the end mark of DOS", Encoding.UTF8.GetBytes(Page + "\u001A") },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void One_page_reads_the_same_in_every_encoding(string encoding, byte[] bytes) =>
        Assert.Equal(ReadingJson.Write(encoding, TranscriptReader.Read(Page)), ReadingJson.Write(encoding, TranscriptReader.Read(bytes)));

    [Theory]
    [InlineData(new byte[] { })]
    [InlineData(new byte[] { 0x20, 0x0A, 0x09, 0x0A })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF })]
    public void An_empty_file_is_refused(byte[] bytes) =>
        AssertRefused(bytes, 1, "empty-file", "The file is empty: there is no text in it to read.");

    [Fact]
    public void A_picture_is_refused_with_the_line_of_its_first_odd_character() =>
        AssertRefused([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00], 2, "binary-file", "The file is not text: line 2 holds the character U+001A, which no text has. Save the transcript as plain text and import that.");

    [Theory]
    [InlineData("{\\rtf1\\ansi Q. Was it cold?\\par}", "rich-text", "The file is rich text (RTF). Save it as .docx or as plain text, and import that.")]
    [InlineData("%PDF-1.7", "binary-file", "The file is a PDF, not text. Copy its text into a plain text file and import that.")]
    [InlineData("From: <Saved by Blink>\nMIME-Version: 1.0\n\n<html>", "web-archive", "The file is a web archive (MHTML). Save the page as “HTML only”, or copy its text into a plain text file, and import that.")]
    public void Files_of_other_kinds_are_refused_each_with_what_to_do(string text, string code, string message) =>
        AssertRefused(Encoding.UTF8.GetBytes(text), 1, code, message);

    [Fact]
    public void An_office_document_locked_by_a_password_is_refused_as_such()
    {
        byte[] old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0];
        AssertRefused([.. old, .. Encoding.Unicode.GetBytes("EncryptedPackage")], 1, "encrypted", "The file is an Office document locked by a password. Save it without one, and import that.");
        AssertRefused([.. old, .. Encoding.Unicode.GetBytes("WordDocument")], 1, "binary-file", "The file is an Office document of the old kind (.doc). Save it as .docx or as plain text, and import that.");
    }

    [Fact]
    public void A_file_that_python_wrote_as_bytes_reads_as_the_text_that_was_meant()
    {
        var bytes = string.Concat(Encoding.UTF8.GetBytes(Page).Select(value => value switch
        {
            (byte)'\n' => @"\n",
            > 126 => $@"\x{value:x2}",
            _ => $"{(char)value}",
        }));

        var reading = TranscriptReader.Read(Encoding.ASCII.GetBytes($"b'{bytes}'\n"));

        Assert.Equal(["byte-string"], reading.Problems.Select(problem => problem.Code).Except(TranscriptReader.Read(Page).Problems.Select(problem => problem.Code)));
        Assert.Equal("Was “Här” hard to sing?", reading.Transcripts[0].Questions[0].Question);
    }

    [Theory]
    [InlineData(10, 500_000, "too-large", 1, "The file has 122 bytes; 10 are read at most. Part it, or raise the limit Reader:MaxBytes.")]
    [InlineData(1000, 4, "too-many-lines", 5, "The file has 8 lines; 4 are read at most. Part it, or raise the limit Reader:MaxLines.")]
    public void What_is_over_a_limit_is_refused_with_the_limits_name(int bytes, int lines, string code, int line, string message)
    {
        var reading = TranscriptReader.Read(Encoding.UTF8.GetBytes(Page), new ReaderLimits { MaxBytes = bytes, MaxLines = lines });
        Assert.Equal(Problem.Error(line, code, message), Assert.Single(reading.Problems));
    }

    private static void AssertRefused(byte[] bytes, int line, string code, string message)
    {
        var reading = TranscriptReader.Read(bytes);
        Assert.True(reading.IsRefused);
        Assert.Empty(reading.Transcripts);
        Assert.Equal(Problem.Error(line, code, message), Assert.Single(reading.Problems));
    }
}
