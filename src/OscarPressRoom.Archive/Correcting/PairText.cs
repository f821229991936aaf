using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Correcting;

/// <summary>A pair's words as a form holds them.</summary>
public sealed record PairText(string? Asker, string? Question, IReadOnlyList<SpokenText> Answer)
{
    public string Fingerprint => Seen.Fingerprint(new { Asker, Question, Answer });

    /// <summary>The same as a file would hold it. A line break parts paragraphs; those after the first have no speaker of their own.</summary>
    public PairText Tidied => new(Typed.Line(Asker), string.Join('\n', Typed.Lines(Question)) is { Length: > 0 } question ? question : null, [.. Answer.SelectMany(Paragraphs)]);

    /// <summary>Why it is no pair; null where it is one.</summary>
    public string? Fault => (Question, Asker, Answer) switch
    {
        (null, not null, _) => "There is somebody who asks, but no question.",
        (null, _, []) => "There is neither a question nor an answer. To remove it, delete it.",
        _ => null,
    };

    public static PairText Of(QuestionAnswer pair) => new(pair.Asker, pair.Question, [.. pair.Answer.Select(paragraph => new SpokenText(paragraph.Speaker, paragraph.Text))]);

    internal void WriteTo(QuestionAnswer pair) =>
        (pair.Asker, pair.Question, pair.Answer) = (Asker, Question, Paragraphs(Answer));

    internal static List<AnswerParagraph> Paragraphs(IEnumerable<SpokenText> answer) =>
        [.. answer.Select(paragraph => new AnswerParagraph { Speaker = paragraph.Speaker, Text = paragraph.Text })];

    private static IEnumerable<SpokenText> Paragraphs(SpokenText spoken) =>
        Typed.Lines(spoken.Text).Select((line, place) => new SpokenText(place == 0 ? Typed.Line(spoken.Speaker) : null, line));
}

/// <summary>A paragraph of an answer.</summary>
public sealed record SpokenText(string? Speaker, string Text);
