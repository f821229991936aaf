using System.Globalization;
using System.Text;

namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>From bytes to text: UTF-8 and UTF-16 by their marks, UTF-8 by its validity, Windows-1252 otherwise.</summary>
internal static class Decoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text, or the reason why these bytes are none.</summary>
    public static (string Text, Problem? Refusal) Decode(ReadOnlySpan<byte> bytes)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
            [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
            [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
            _ => Utf8OrWindows1252(bytes),
        };

        return FirstOddity(text) is { } oddity
            ? ("", Problem.Error(oddity.Line, "binary-file", $"The file is not text: line {oddity.Line} holds the character U+{(int)oddity.Character:X4}, which no text has. Save the transcript as plain text and import that."))
            : (Printable(text), null);
    }

    private static string Utf8OrWindows1252(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.GetString(bytes);
        }
    }

    private static (int Line, char Character)? FirstOddity(string text)
    {
        var line = 1;
        foreach (var character in text)
        {
            if (character == '\n')
                line++;
            if (char.IsControl(character) && !IsLayout(character) && character < '\u007F')
                return (line, character);
        }

        return null;
    }

    // What is not seen is not text: byte order marks, zero-width characters, and the private-use characters that mark a match in search results.
    private static string Printable(string text) =>
        text.AsSpan().IndexOfAny("\uFEFF\u200B\u00AD\uE000\uE001") < 0 && !text.Any(IsOtherControl)
            ? text
            : string.Concat(text.Where(character => character is not ('\uFEFF' or '\u200B' or '\u00AD' or '\uE000' or '\uE001') && !IsOtherControl(character)));

    private static bool IsOtherControl(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Control && !IsLayout(character);

    private static bool IsLayout(char character) => character is '\n' or '\r' or '\t' or '\f' or '\v' or '\u0085';
}
