using OscarPressRoom.Transcripts.Tagging;

namespace OscarPressRoom.Benchmarks.Accuracy;

/// <summary>How many pairs were found, how many there are, and how many are exactly right.</summary>
internal readonly record struct Score(int Found, int True, int Right)
{
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => True == 0 ? 0 : (double)Right / True;

    public double F1 => Found + True == 0 ? 0 : 2.0 * Right / (Found + True);

    public static Score operator +(Score a, Score b) => new(a.Found + b.Found, a.True + b.True, a.Right + b.Right);

    public static Score Of(IReadOnlyList<Role> found, IReadOnlyList<Role> truth)
    {
        var right = Spans(truth).ToHashSet();
        var spans = Spans(found).ToList();
        return new(spans.Count, right.Count, spans.Count(right.Contains));
    }

    /// <summary>The paragraphs of each pair: the question's first, the answer's first, and one past the last.</summary>
    public static IEnumerable<(int Question, int Answer, int End)> Spans(IReadOnlyList<Role> roles)
    {
        var question = -1;
        var answer = -1;
        for (var i = 0; i <= roles.Count; i++)
        {
            if (i == roles.Count || roles[i] == Role.Question)
            {
                if (question >= 0 && answer >= 0)
                {
                    yield return (question, answer, i);
                }
                (question, answer) = (i, -1);
            }
            else if (answer < 0 && roles[i] is Role.Answer or Role.AnswerContinued)
            {
                answer = i;
            }
        }
    }
}
