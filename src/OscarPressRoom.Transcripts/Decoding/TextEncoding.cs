using System.Globalization;
using System.Text;

namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>From bytes to text: UTF-8 and UTF-16 by their marks, UTF-8 by its validity, Windows-1252 otherwise.</summary>
internal static class TextEncoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => Utf8(bytes) ?? Windows1252.GetString(bytes),
    };

    /// <summary>UTF-8 that somebody took for Windows-1252, put right: "â€™" gives "’". Null when it was not.</summary>
    public static string? Redecode(string text)
    {
        var bytes = Windows1252.GetBytes(text);
        return Windows1252.GetString(bytes) == text ? Utf8(bytes) : null;
    }

    /// <summary>The first control character that no text has.</summary>
    public static (int Line, char Character)? FirstOddity(string text)
    {
        var line = 1;
        foreach (var character in text)
        {
            if (character == '\n')
                line++;
            if (character < ' ' && !IsLayout(character))
                return (line, character);
        }

        return null;
    }

    /// <summary>Without what is not seen: byte order marks, zero-width characters, and the private-use characters that mark a match in search results.</summary>
    public static string Printable(string text) =>
        text.Any(IsUnseen) ? string.Concat(text.Where(character => !IsUnseen(character))) : text;

    private static bool IsUnseen(char character) =>
        character is '\uFEFF' or '\u200B' or '\u00AD' or '\u2060' or '\uE000' or '\uE001'
        || (CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Control && character < '\u0080' && !IsLayout(character));

    private static string? Utf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsLayout(char character) => character is '\n' or '\r' or '\t' or '\f' or '\v';
}
