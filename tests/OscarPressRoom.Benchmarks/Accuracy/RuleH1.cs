using System.Text.RegularExpressions;
using OscarPressRoom.Transcripts.Tagging;

namespace OscarPressRoom.Benchmarks.Accuracy;

/// <summary>The rule to beat: a question ends, or nearly ends, with a question mark and does not open like an answer.</summary>
internal static partial class RuleH1
{
    public static Role[] Label(IReadOnlyList<string> paragraphs)
    {
        var roles = new Role[paragraphs.Count];
        for (var i = 0; i < roles.Length; i++)
        {
            roles[i] = i == 0 ? Role.Question
                : roles[i - 1] == Role.Question ? Role.Answer
                : IsQuestion(paragraphs[i]) ? Role.Question
                : Role.AnswerContinued;
        }
        return roles;
    }

    private static bool IsQuestion(string paragraph)
    {
        var text = Aside().Replace(paragraph, "");
        if (MarkAtEnd().IsMatch(text))
        {
            return true;
        }
        var rest = text[(text.LastIndexOf('?') + 1)..];
        return rest.Length < text.Length && !Opener().IsMatch(text)
            && Word().Count(rest) <= 25 && SentenceEnd().Count(rest) <= 2;
    }

    // Do you agree with that? (Laughter.)
    [GeneratedRegex(@"\s*[(\[][^)\]]{0,40}[)\]]\s*$")]
    private static partial Regex Aside();

    // Was it “Her?”
    [GeneratedRegex(@"\?[\s""”’')\]!?]*$")]
    private static partial Regex MarkAtEnd();

    // Well, I think so.
    [GeneratedRegex(@"^[\s""“]*(Well|Yes|No|Yeah|Yep|Nope|I|I['’](m|ve|d|ll)|It['’]s|That['’]s|You know|Thank you|Thanks|Look|Oh|Sure|Right|Absolutely|Again|So I|We|We['’](re|ve|ll)|Okay|Not)\b")]
    private static partial Regex Opener();

    // Does it work?
    [GeneratedRegex(@"\S+")]
    private static partial Regex Word();

    // It does. Or it did!
    [GeneratedRegex(@"[.!](\s|$)")]
    private static partial Regex SentenceEnd();
}
