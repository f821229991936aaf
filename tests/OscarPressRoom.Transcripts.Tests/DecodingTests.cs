using System.Text;
using Xunit;

namespace OscarPressRoom.Transcripts.Tests;

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
        { "Windows-1252", Windows1252.GetBytes(Page) },
        { "Windows line ends", Encoding.UTF8.GetBytes(Page.Replace("\n", "\r\n", StringComparison.Ordinal)) },
        { "old Macintosh line ends", Encoding.UTF8.GetBytes(Page.Replace('\n', '\r')) },
        { "zero-width characters", Encoding.UTF8.GetBytes(Page.Replace("H", "\u200BH", StringComparison.Ordinal)) },
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

    [Fact]
    public void Ten_megabytes_without_a_line_end_are_read_in_time() =>
        Assert.NotNull(TranscriptReader.Read(new string('a', 5_000_000) + string.Concat(Enumerable.Repeat(" so, what? ", 500_000))));

    private static void AssertRefused(byte[] bytes, int line, string code, string message)
    {
        var reading = TranscriptReader.Read(bytes);
        Assert.True(reading.IsRefused);
        Assert.Empty(reading.Transcripts);
        Assert.Equal(Problem.Error(line, code, message), Assert.Single(reading.Problems));
    }
}
