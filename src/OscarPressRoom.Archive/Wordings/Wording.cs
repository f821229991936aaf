using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace OscarPressRoom.Archive.Wordings;

/// <summary>What a pair says at some time: who asks, what, and the answer.</summary>
public sealed record Wording(string? Asker, string? Question, IReadOnlyList<AnswerParagraph> Answer)
{
    /// <summary>Eight hexadecimal digits that another wording does not have: a link with them can tell that its words have changed.</summary>
    public string Fingerprint
    {
        get
        {
            // A page shows that of each of its pairs: the text is not put together for it, and the bytes are borrowed.
            var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(Pieces().Sum(piece => piece.Length)));
            var length = 0;
            foreach (var piece in Pieces())
                length += Encoding.UTF8.GetBytes(piece, bytes.AsSpan(length));

            var fingerprint = FingerprintOf(bytes.AsSpan(0, length));
            ArrayPool<byte>.Shared.Return(bytes);
            return fingerprint;
        }
    }

    /// <summary>A line for each paragraph, names with a colon as transcripts print them.</summary>
    public string Text => string.Concat(Pieces());

    /// <summary>The fingerprint of a whole conversation: of its pairs' fingerprints in their order.</summary>
    public static string FingerprintOf(IEnumerable<Wording> conversation) =>
        FingerprintOf(Encoding.UTF8.GetBytes(string.Join('\n', conversation.Select(wording => wording.Fingerprint))));

    private static string FingerprintOf(ReadOnlySpan<byte> text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text, hash);
        return Convert.ToHexStringLower(hash[..4]);
    }

    // Of the text, in their order.
    private IEnumerable<string> Pieces()
    {
        if (Question is not null)
        {
            if (Asker is not null)
            {
                yield return Asker;
                yield return ": ";
            }

            yield return Question;
        }

        var isFirst = Question is null;
        foreach (var paragraph in Answer)
        {
            if (!isFirst)
                yield return "\n";
            isFirst = false;
            if (paragraph.Speaker is not null)
            {
                yield return paragraph.Speaker;
                yield return ": ";
            }

            yield return paragraph.Text;
        }
    }
}
