using System.Text.RegularExpressions;
using OscarPressRoom.Transcripts.Tagging;

namespace OscarPressRoom.Benchmarks.Accuracy;

/// <summary>
/// The same conversation as elsewhere: paragraphs broken as another editor would, so that the trainer sees answers go on
/// in ways the corpus seldom has; and questions put as reporters put them to film people.
/// </summary>
internal static partial class Variation
{
    private const int ShortestPart = 25;

    public static Document Of(Document document, Random random)
    {
        var paragraphs = new List<string>();
        var roles = new List<Role>();
        foreach (var (text, role) in document.Paragraphs.Zip(document.Roles))
        {
            var rest = role is Role.Question or Role.QuestionContinued ? Role.QuestionContinued : Role.AnswerContinued;
            var said = role == Role.Question ? Reword(text, random) : text;
            string[] parts = [.. Parts(said, rest == Role.AnswerContinued ? 0.15 : 0.02, random)];
            paragraphs.AddRange(parts);
            roles.AddRange([role, .. Enumerable.Repeat(rest, parts.Length - 1)]);
        }
        return new(document.Event, [.. paragraphs], [.. roles]);
    }

    /// <summary>"Can you talk about the war?" becomes "Talk about the war." now and then, and some congratulate first.</summary>
    private static string Reword(string question, Random random)
    {
        if (random.NextDouble() < 0.5)
        {
            question = Request().Replace(question, m => char.ToUpperInvariant(m.Groups[1].Value[0]) + m.Groups[1].Value[1..] + m.Groups[2].Value + ".");
        }
        return random.NextDouble() < 0.05 ? "Congratulations. " + question : question;
    }

    private static IEnumerable<string> Parts(string text, double chance, Random random)
    {
        var start = 0;
        foreach (Match end in SentenceEnd().Matches(text))
        {
            if (end.Index - start > ShortestPart && random.NextDouble() < chance)
            {
                yield return text[start..end.Index];
                start = end.Index + end.Length;
            }
        }
        yield return text[start..];
    }

    // Can you talk about the war?
    [GeneratedRegex(@"\b(?:(?:Can|Could|Would|Will) you|[Cc]an I get you to) (?:please |just |also |maybe )*((?:talk|tell|describe|explain|walk|give|share|elaborate|speak|discuss|take)\b)([^.?!]*)\?")]
    private static partial Regex Request();

    // It took years. It was worth it.
    [GeneratedRegex(@"(?<=[.?]) (?=[A-Z]\w)")]
    private static partial Regex SentenceEnd();
}
