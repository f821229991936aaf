using OscarPressRoom.Transcripts.Pages;
using OscarPressRoom.Transcripts.Tagging;

namespace OscarPressRoom.Transcripts.Turns;

/// <summary>Says of a pair why a person should look at it: a warning on the line where the pair begins.</summary>
internal static class Doubtful
{
    public static IEnumerable<Problem> Pairs(Tagged tagged, IReadOnlyList<Paragraph> paragraphs)
    {
        foreach (var exchange in tagged.Exchanges)
        {
            if (exchange.Doubt is not { } doubt)
                continue;

            var (code, message) = Reason(doubt.Kind, paragraphs[doubt.Paragraph].Line);
            yield return Problem.Warning(paragraphs[exchange.Question].Line, code, message);
        }
    }

    private static (string Code, string Message) Reason(DoubtKind kind, int line) => kind switch
    {
        DoubtKind.QuestionInAnswer => ("question-in-answer", $"Line {line}, taken for part of the answer, may be a question of its own."),
        DoubtKind.AnswerAsQuestion => ("answer-as-question", $"Line {line}, taken for a question, may be part of the answer above it: asked back, or for effect."),
        DoubtKind.AnswerGoesOn => ("answer-goes-on", $"The answer may go on on line {line}, which was taken for the next question."),
        DoubtKind.QuestionGoesOn => ("question-goes-on", $"Line {line}, taken for the answer, may still be part of the question."),
        _ => ("answer-starts-earlier", $"Line {line}, taken for part of the question, may be where the answer starts."),
    };
}
