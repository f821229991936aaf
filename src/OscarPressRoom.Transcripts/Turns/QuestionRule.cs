using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Turns;

/// <summary>
/// Whether a paragraph asks by its punctuation. Too weak to tell turns apart, it proves that somebody asks at all:
/// a speech may have its rhetorical questions, and does not end its paragraphs on them.
/// </summary>
internal static partial class QuestionRule
{
    private const int MostSentencesAfterTheMark = 2;
    private const int MostWordsAfterTheMark = 25;

    public static bool EndsAsking(string paragraph) => MarkAtEnd().IsMatch(paragraph);

    /// <summary>It ends asking, or nearly and does not open as an answer does.</summary>
    public static bool Asks(string paragraph)
    {
        if (EndsAsking(paragraph))
            return true;

        var mark = paragraph.LastIndexOfAny(['?', '？']);
        if (mark < 0 || AnswerOpener().IsMatch(paragraph))
            return false;

        var rest = paragraph[(mark + 1)..];
        return SentenceEnd().Count(rest) <= MostSentencesAfterTheMark && Word().Count(rest) <= MostWordsAfterTheMark;
    }

    // … did you mean that?” (Laughter.)
    [GeneratedRegex(@"[?？][!?？]*[\s”""’')\]]*(?:[(\[][^)\]]{1,30}[)\]]\.?)?\s*$")]
    private static partial Regex MarkAtEnd();

    // Well, I had no idea.
    [GeneratedRegex(@"^(?:well|yes|yeah|no|nope|sure|absolutely|oh|um|uh|i|i'm|i've|it's|it|we|my|you know|thank you|thanks|that's|so)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnswerOpener();

    [GeneratedRegex(@"[.!…]+(?=\s|$)")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
