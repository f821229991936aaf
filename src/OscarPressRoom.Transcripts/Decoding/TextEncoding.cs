using System.Globalization;
using System.Text;

namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>From bytes to text: UTF-8 and UTF-16 by their marks, unmarked UTF-16 by its zeros, UTF-8 by its validity, Windows-1252 otherwise.</summary>
internal static class TextEncoding
{
    private const int Sample = 4096;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly Encoding Macintosh = CodePagesEncodingProvider.Instance.GetEncoding(10000)!;

    public static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ when HasZeros(bytes, first: 1) => Encoding.Unicode.GetString(bytes),
        _ when HasZeros(bytes, first: 0) => Encoding.BigEndianUnicode.GetString(bytes),
        _ => Utf8(bytes) ?? Windows1252.GetString(bytes),
    };

    /// <summary>UTF-8 that somebody took for Windows-1252 or for the old Macintosh's letters, put right: "â€™" gives "’". Null when it was not.</summary>
    public static string? Redecode(string text) =>
        Redecode(text, text[0] is '‚' or '√' ? Macintosh : Windows1252);

    /// <summary>The letter of Windows-1252 that a control character stands for: U+0093 gives “.</summary>
    public static char FromWindows(char control) => Windows1252.GetChars([(byte)control])[0];

    /// <summary>The first control character that no text has.</summary>
    public static (int Line, char Character)? FirstOddity(string text)
    {
        var line = 1;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character == '\n')
                line++;

            // DOS ended its files with U+001A.
            if (character < ' ' && !IsLayout(character) && !(character == '\u001A' && index == text.Length - 1))
                return (line, character);
        }

        return null;
    }

    /// <summary>Without what is not seen: byte order marks, zero-width characters, and the private-use characters that mark a match in search results.</summary>
    public static string Printable(string text)
    {
        if (!text.Any(IsUnseen))
            return text;

        var seen = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            // Persian, Hindi and emoji need their joiners; Latin letters have no use for them.
            if (!IsUnseen(character) || (IsJoiner(character) && seen is { Length: > 0 } && seen[^1] >= '\u0590' && seen[^1] is not (>= '\u2000' and < '\u2070')))
                seen.Append(character);
        }

        return seen.ToString();
    }

    private static bool IsUnseen(char character) =>
        character is '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or (>= '\uE000' and <= '\uE004')
        || (character < '\u0080' && CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Control && !IsLayout(character));

    private static bool IsJoiner(char character) => character is '\u200C' or '\u200D';

    // In Latin text that is UTF-16 nearly every other byte is zero, and hardly any of the rest.
    private static bool HasZeros(ReadOnlySpan<byte> bytes, int first)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
            return false;

        var (zeros, others, length) = (0, 0, Math.Min(bytes.Length, Sample));
        for (var index = 0; index < length; index++)
        {
            if (bytes[index] == 0)
                (zeros, others) = index % 2 == first ? (zeros + 1, others) : (zeros, others + 1);
        }

        return zeros * 10 > length / 2 * 7 && others * 50 < length;
    }

    private static string? Redecode(string text, Encoding taken)
    {
        var bytes = taken.GetBytes(text);
        return taken.GetString(bytes) == text ? Utf8(bytes) : null;
    }

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
