using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace OscarPressRoom.Archive.Wordings;

/// <summary>What a pair says at some time: who asks, what, and the answer.</summary>
public sealed record Wording(string? Asker, string? Question, IReadOnlyList<AnswerParagraph> Answer)
{
    /// <summary>Eight hexadecimal digits that another wording does not have: a link with them can tell that its words have changed.</summary>
    public string Fingerprint => FingerprintOf(Text);

    /// <summary>A line for each paragraph, names with a colon as transcripts print them.</summary>
    public string Text => string.Join('\n', Lines());

    /// <summary>The fingerprint of a whole conversation: of its pairs' fingerprints in their order.</summary>
    public static string FingerprintOf(IEnumerable<Wording> conversation) =>
        FingerprintOf(string.Join('\n', conversation.Select(wording => wording.Fingerprint)));

    // A page shows the fingerprint of each of its pairs: the bytes are borrowed.
    private static string FingerprintOf(string text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)), hash);
        ArrayPool<byte>.Shared.Return(bytes);
        return Convert.ToHexStringLower(hash[..4]);
    }

    private IEnumerable<string> Lines()
    {
        if (Question is not null)
            yield return Asker is null ? Question : $"{Asker}: {Question}";

        foreach (var paragraph in Answer)
            yield return paragraph.Speaker is null ? paragraph.Text : $"{paragraph.Speaker}: {paragraph.Text}";
    }
}
