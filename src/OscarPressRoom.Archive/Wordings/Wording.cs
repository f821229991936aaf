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

    private static string FingerprintOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 4));

    private IEnumerable<string> Lines()
    {
        if (Question is not null)
            yield return Asker is null ? Question : $"{Asker}: {Question}";

        foreach (var paragraph in Answer)
            yield return paragraph.Speaker is null ? paragraph.Text : $"{paragraph.Speaker}: {paragraph.Text}";
    }
}
