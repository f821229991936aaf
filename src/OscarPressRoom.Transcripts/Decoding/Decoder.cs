using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>From bytes to lines: tells what kind of file it is by its content.</summary>
internal static partial class Decoder
{
    public static Decoded Decode(ReadOnlySpan<byte> bytes, ReaderLimits limits)
    {
        if (bytes.Length > limits.MaxBytes)
            return Decoded.Refused(1, "too-large", $"The file has {bytes.Length:N0} bytes; {limits.MaxBytes:N0} are read at most. Part it, or raise the limit MaxBytes.");

        return bytes switch
        {
            [(byte)'P', (byte)'K', 3, 4, ..] => WordDocument.Decode(bytes.ToArray(), limits),
            [(byte)'P', (byte)'K', 5, 6, ..] => Decoded.Refused(1, "zip-file", "The file is an empty ZIP: there is nothing in it to read."),
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => Decoded.Refused(1, "binary-file", "The file is a PDF, not text. Copy its text into a plain text file and import that."),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => Decoded.Refused(1, "binary-file", "The file is an old or a password-protected Office document. Save it as .docx without a password, or as plain text, and import that."),
            _ => DecodeText(bytes, limits),
        };
    }

    private static Decoded DecodeText(ReadOnlySpan<byte> bytes, ReaderLimits limits)
    {
        var text = TextEncoding.Decode(bytes);
        if (TextEncoding.FirstOddity(text) is { } oddity)
            return Decoded.Refused(oddity.Line, "binary-file", $"The file is not text: line {oddity.Line} holds the character U+{(int)oddity.Character:X4}, which no text has. Save the transcript as plain text and import that.");

        var newLines = text.AsSpan().Count('\n') + 1;
        if (newLines > limits.MaxLines)
            return Decoded.Refused(limits.MaxLines + 1, "too-many-lines", $"The file has {newLines:N0} lines; {limits.MaxLines:N0} are read at most. Part it, or raise the limit MaxLines.");
        if (WebPageStart().IsMatch(text))
            return WebPage.Decode(TextEncoding.Printable(text), limits);

        var printable = TextEncoding.Printable(text);
        return new Decoded(SourceLine.Split(printable), printable, []);
    }

    // <!DOCTYPE html> … or, where the head was lost, paragraphs
    [GeneratedRegex(@"\A\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|p|h1)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex WebPageStart();
}
