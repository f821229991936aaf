using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>From bytes to lines: tells what kind of file it is by its content.</summary>
internal static partial class Decoder
{
    public static Decoded Decode(ReadOnlySpan<byte> bytes, ReaderLimits limits)
    {
        if (bytes.Length > limits.MaxBytes)
            return Decoded.Refused(limits.TooLarge(bytes.Length));

        return bytes switch
        {
            [(byte)'P', (byte)'K', 3, 4, ..] => DecodePackage(bytes.ToArray(), limits),
            [(byte)'P', (byte)'K', 5, 6, ..] => Decoded.Refused(1, "zip-file", "The file is an empty ZIP: there is nothing in it to read."),
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => Decoded.Refused(1, "binary-file", "The file is a PDF, not text. Copy its text into a plain text file and import that."),
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => Decoded.Refused(1, "rich-text", "The file is rich text (RTF). Save it as .docx or as plain text, and import that."),
            [0xD0, 0xCF, 0x11, 0xE0, ..] when bytes.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0 =>
                Decoded.Refused(1, "encrypted", "The file is an Office document locked by a password. Save it without one, and import that."),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => Decoded.Refused(1, "binary-file", "The file is an Office document of the old kind (.doc). Save it as .docx or as plain text, and import that."),
            _ => DecodeText(TextEncoding.Decode(bytes), limits),
        };
    }

    private static Decoded DecodePackage(byte[] bytes, ReaderLimits limits) => Package.KindOf(bytes, limits) switch
    {
        PackageKind.Word => WordDocument.Decode(bytes, limits),
        PackageKind.Files => Decoded.Refused(1, "zip-file", "The file is a ZIP of files, which the commands read one by one. Unpack it, and import what is in it."),
        PackageKind.Damaged => Decoded.Refused(1, "zip-file", Package.Damaged),
        var kind => Decoded.Refused(1, "binary-file", Package.Sentence(kind)),
    };

    private static Decoded DecodeText(string text, ReaderLimits limits)
    {
        if (TextEncoding.FirstOddity(text) is { } oddity)
            return Decoded.Refused(oddity.Line, "binary-file", $"The file is not text: line {oddity.Line} holds the character U+{(int)oddity.Character:X4}, which no text has. Save the transcript as plain text and import that.");
        if (ByteString.Decode(text) is { } meant)
            return DecodeText(TextEncoding.Decode(meant), limits) with { Problems = [Problem.Warning(1, "byte-string", "The file was written by a Python program as bytes (b'…'); line numbers are those of the text that was meant.")] };

        var printable = TextEncoding.Printable(text).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var count = printable.AsSpan().Count('\n') + 1;
        if (count > limits.MaxLines)
            return Decoded.Refused(limits.MaxLines + 1, "too-many-lines", $"The file has {count:N0} lines; {limits.MaxLines:N0} are read at most. Part it, or raise the limit Reader:MaxLines.");
        if (WebArchive().IsMatch(printable))
            return Decoded.Refused(1, "web-archive", "The file is a web archive (MHTML). Save the page as “HTML only”, or copy its text into a plain text file, and import that.");
        if (IsWebPage(printable))
            return WebPage.Decode(printable, limits);

        return new Decoded(SourceLine.Split(printable), printable, []);
    }

    // A text with tags here and there is a text. Where half of its lines are marked up its line ends mean nothing: it is a page that lost its head.
    private static bool IsWebPage(string text)
    {
        if (WebPageStart().IsMatch(text))
            return true;

        var tags = BlockTag().Count(text);
        return tags > 2 && tags * 2 >= text.Split('\n').Count(line => !string.IsNullOrWhiteSpace(line)) && !text.StartsWith("---", StringComparison.Ordinal);
    }

    // <!DOCTYPE html> … or, where the head was lost, a piece of the page
    [GeneratedRegex(@"\A\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|title|meta|link|style|script|body|article|main|section|header|nav|div|p|h[1-6]|table|ul|ol|dl|pre|center|blockquote)\b[^<]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WebPageStart();

    // Q. text<br>
    [GeneratedRegex(@"<(?:p|br|div|li|h[1-6]|tr|dt|dd)\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BlockTag();

    // From: <Saved by Blink>
    [GeneratedRegex(@"\A(?:From: <?Saved by|(?:[\w-]+:.*\n(?:[ \t].*\n)*){0,20}?MIME-Version: 1\.0)", RegexOptions.CultureInvariant)]
    private static partial Regex WebArchive();
}
