using System.Globalization;

namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>A file that a Python program wrote without decoding: <c>b'It\xe2\x80\x99s\n'</c>.</summary>
internal static class ByteString
{
    /// <summary>The bytes that were meant; null when the text is no such thing.</summary>
    public static byte[]? Decode(string text)
    {
        var body = text.AsSpan().Trim();
        if (body is not ['b', '\'' or '"', _, ..] || body[^1] != body[1] || body.Contains('\n') || !body.Contains("\\n", StringComparison.Ordinal))
            return null;

        body = body[2..^1];
        var bytes = new List<byte>(body.Length);
        while (!body.IsEmpty)
        {
            var (value, length) = body switch
            {
                ['\\', 'x', var high, var low, ..] when byte.TryParse([high, low], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var coded) => (coded, 4),
                ['\\', 'n', ..] => ((byte)'\n', 2),
                ['\\', 'r', ..] => ((byte)'\r', 2),
                ['\\', 't', ..] => ((byte)'\t', 2),
                ['\\', ('\\' or '\'' or '"') and var escaped, ..] => ((byte)escaped, 2),
                [var plain, ..] => ((byte)plain, plain < 128 ? 1 : 0),
                _ => ((byte)0, 0),
            };
            if (length == 0)
                return null;

            bytes.Add(value);
            body = body[length..];
        }

        return [.. bytes];
    }
}
