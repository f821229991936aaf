using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Marks;

/// <summary>Some captures have lost their line ends: a whole interview, marks and all, stands on one line.</summary>
internal static partial class OneLineInterview
{
    private const int FewestMarks = 2;
    private const int FewestPairs = 2;

    /// <summary>Or each question has its answer behind it. The lines with such ones broken before each mark; every piece keeps the number of its line.</summary>
    public static IReadOnlyList<SourceLine> Break(IReadOnlyList<SourceLine> lines)
    {
        var hasPairs = lines.Count(line => Pair().IsMatch(line.Text)) >= FewestPairs;
        if (!hasPairs && !lines.Any(IsInterview))
            return lines;

        return [.. lines.SelectMany(line => IsInterview(line) || (hasPairs && Pair().IsMatch(line.Text))
            ? Mark().Split(line.Text).Select(piece => line with { Text = piece.Trim() }).Where(piece => !piece.IsBlank)
            : [line])];
    }

    private static bool IsInterview(SourceLine line) =>
        QuestionMark().Count(line.Text) + AnswerMark().Count(line.Text) > FewestMarks && QuestionMark().IsMatch(line.Text) && AnswerMark().IsMatch(line.Text);

    // Q: And now? A: Now we …
    [GeneratedRegex(@"^Q[.:].*[?.!”""’)\]]\s*A[.:]\s?(?!\p{Lu}\.|M\.)\S", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();

    // … is over.Q.And now?A.Now we …
    [GeneratedRegex(@"(?<=[.?!”""’)\]\s]|^)(?=Q[.:]\s?\S|A[.:]\s?(?!\p{Lu}\.|M\.)\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<=[.?!”""’)\]\s]|^)Q[.:]\s?\S", RegexOptions.CultureInvariant)]
    private static partial Regex QuestionMark();

    [GeneratedRegex(@"(?<=[.?!”""’)\]\s]|^)A[.:]\s?(?!\p{Lu}\.|M\.)\S", RegexOptions.CultureInvariant)]
    private static partial Regex AnswerMark();
}
