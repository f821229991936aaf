using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Turns;

/// <summary>
/// Tells questions from answers by their punctuation. The first paragraph asks; what follows a question answers;
/// after that a paragraph asks when it ends with a question mark, or nearly does and does not open as an answer.
/// </summary>
internal static partial class QuestionRule
{
    private const int MostSentencesAfterTheMark = 2;
    private const int MostWordsAfterTheMark = 25;

    public static IReadOnlyList<bool> AreQuestions(IReadOnlyList<string> paragraphs)
    {
        var questions = new bool[paragraphs.Count];
        for (var index = 0; index < paragraphs.Count; index++)
            questions[index] = index == 0 || (!questions[index - 1] && Asks(paragraphs[index]));

        return questions;
    }

    /// <summary>Whether a paragraph that follows an answer reads as a question.</summary>
    public static bool Asks(string paragraph)
    {
        if (EndsAsking().IsMatch(paragraph))
            return true;

        var mark = paragraph.LastIndexOfAny(['?', '？']);
        if (mark < 0 || AnswerOpener().IsMatch(paragraph))
            return false;

        var rest = paragraph[(mark + 1)..];
        return SentenceEnd().Count(rest) <= MostSentencesAfterTheMark && Word().Count(rest) <= MostWordsAfterTheMark;
    }

    // … did you mean that?” (Laughter.)
    [GeneratedRegex(@"[?？][!?？]*[\s”""’')\]]*(?:[(\[][^)\]]{1,30}[)\]]\.?)?\s*$")]
    private static partial Regex EndsAsking();

    // Well, I had no idea.
    [GeneratedRegex(@"^(?:well|yes|yeah|no|nope|sure|absolutely|oh|um|uh|i|i'm|i've|it's|it|we|my|you know|thank you|thanks|that's|so)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnswerOpener();

    [GeneratedRegex(@"[.!…]+(?=\s|$)")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
