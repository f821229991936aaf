namespace OscarPressRoom.Transcripts.Tagging;

/// <summary>What a paragraph was taken for, and how probable that is by itself (0 to 1).</summary>
internal readonly record struct Tag(Role Role, double Probability);

/// <summary>Why a pair may be wrong.</summary>
internal enum DoubtKind
{
    /// <summary>A paragraph of the answer may be a question of its own, often one without a question mark.</summary>
    QuestionInAnswer,

    /// <summary>The pair's question may be part of the answer above it, such as a question back or a rhetorical one.</summary>
    AnswerAsQuestion,

    /// <summary>The answer may go on in the question below it.</summary>
    AnswerGoesOn,

    /// <summary>The question may go on in the paragraph taken for its answer.</summary>
    QuestionGoesOn,

    /// <summary>The answer may start in a paragraph taken for part of the question.</summary>
    AnswerStartsEarlier,
}

/// <summary>The reason to doubt a pair, and the paragraph (counted from 0) that gives it.</summary>
internal readonly record struct Doubt(DoubtKind Kind, int Paragraph);

/// <summary>
/// One question and its answer: the paragraphs where the question starts, where the answer starts, and one past its end;
/// the probability (0 to 1) that all three are right; and, where that is low, the reason.
/// </summary>
internal sealed record Exchange(int Question, int Answer, int End, double Confidence, Doubt? Doubt);

/// <summary>A conversation as read: a turn for each paragraph, and the pairs they make.</summary>
internal sealed record Tagged(IReadOnlyList<Tag> Tags, IReadOnlyList<Exchange> Exchanges);
