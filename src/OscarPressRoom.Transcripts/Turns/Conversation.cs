namespace OscarPressRoom.Transcripts.Turns;

/// <summary>Pairs in the making: turns come in their order, and an answer belongs to the question before it.</summary>
internal sealed class Conversation
{
    private readonly List<(PrintedQuestionAnswer Asked, List<string> Question, List<PrintedParagraph> Answer)> _pairs = [];

    /// <summary>A warning for each pair that was begun and says nothing; they are left out.</summary>
    public IEnumerable<Problem> LeftOut =>
        _pairs.Where(SaysNothing).Select(pair => Problem.Warning(pair.Asked.Line, "empty-pair", "There is neither a question nor an answer here; it was left out."));

    /// <summary>Whether a question stands open: one that has been asked and not yet answered.</summary>
    public bool IsAsking => _pairs is [.., { Question.Count: > 0, Answer.Count: 0 }];

    /// <summary>Begins a pair; without a question it is somebody speaking unasked.</summary>
    public void Ask(int line, string? question, string? asker = null, string? anchor = null) =>
        _pairs.Add((new PrintedQuestionAnswer { Line = line, Asker = asker, Anchor = anchor }, question is null ? [] : [question], []));

    /// <summary>Another paragraph of the open question.</summary>
    public void AskOn(string paragraph) => _pairs[^1].Question.Add(paragraph);

    /// <summary>A paragraph of the answer; an opening one when nobody has asked yet.</summary>
    public void Answer(PrintedParagraph paragraph)
    {
        if (_pairs.Count == 0)
            Ask(paragraph.Line, question: null);

        _pairs[^1].Answer.Add(paragraph);
    }

    public IReadOnlyList<PrintedQuestionAnswer> ToPairs() =>
        [.. _pairs.Where(pair => !SaysNothing(pair)).Select(pair => pair.Asked with
        {
            Question = pair.Question.Count == 0 ? null : string.Join('\n', pair.Question),
            Answer = pair.Answer,
        })];

    private static bool SaysNothing((PrintedQuestionAnswer Asked, List<string> Question, List<PrintedParagraph> Answer) pair) => pair is { Question.Count: 0, Answer.Count: 0 };
}
