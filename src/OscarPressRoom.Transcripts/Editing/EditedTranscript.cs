namespace OscarPressRoom.Transcripts.Editing;

/// <summary>A transcript in a person's hands: its facts, and its paragraphs one by one with their roles. Untouched, it prints as it was read.</summary>
/// <param name="Facts">The transcript without its questions.</param>
public sealed record EditedTranscript(PrintedTranscript Facts, IReadOnlyList<EditedParagraph> Paragraphs)
{
    public static EditedTranscript Of(PrintedTranscript transcript) => new(transcript with { Questions = [] }, [.. transcript.Questions.SelectMany(Paragraphed)]);

    /// <summary>The transcripts of a file, and between their paragraphs the lines that the reader left out.</summary>
    /// <param name="lines">The file's lines, as <see cref="TranscriptReader.Lines"/> gives them.</param>
    public static IReadOnlyList<EditedTranscript> Of(Reading reading, IReadOnlyList<SourceLine> lines)
    {
        // What the own format leaves out is its marks: nobody could have said them.
        var edited = reading.Transcripts.Select(Of).ToList();
        return reading.Reader == ReaderKind.Markdown ? edited : LeftOut.Restore(edited, lines);
    }

    public PrintedTranscript Print()
    {
        var pairs = new List<PrintedQuestionAnswer>();
        foreach (var paragraph in Paragraphs.Where(it => it.Role != ParagraphRole.LeftOut))
        {
            if (pairs is [.., { Answer.Count: 0, Question: not null } open] && paragraph.Role == ParagraphRole.QuestionOn)
                pairs[^1] = open with { Question = $"{open.Question}\n{paragraph.Text}" };
            else if (paragraph.Role == ParagraphRole.Answer)
                Answer(pairs, paragraph);
            else
                pairs.Add(Asked(paragraph));
        }

        return Facts with { Questions = pairs };
    }

    private static void Answer(List<PrintedQuestionAnswer> pairs, EditedParagraph paragraph)
    {
        if (pairs.Count == 0)
            pairs.Add(new PrintedQuestionAnswer { Line = paragraph.Line });

        pairs[^1] = pairs[^1] with { Answer = [.. pairs[^1].Answer, new PrintedParagraph(paragraph.Name, paragraph.Line, paragraph.Text)] };
    }

    private static PrintedQuestionAnswer Asked(EditedParagraph paragraph) => new()
    {
        Line = paragraph.Line,
        Asker = paragraph.Name,
        Question = paragraph.Text.Length == 0 ? null : paragraph.Text,
        Anchor = paragraph.Anchor,
    };

    private static IEnumerable<EditedParagraph> Paragraphed(PrintedQuestionAnswer pair, int place)
    {
        var isUnasked = pair is { Question: null, Asker: null, Anchor: null, Answer: [{ } first, ..] } && first.Line == pair.Line && place == 0;
        var questions = isUnasked ? [] : (pair.Question ?? "").Split('\n');
        for (var index = 0; index < questions.Length; index++)
        {
            yield return index == 0
                ? new EditedParagraph(pair.Line, ParagraphRole.Question, pair.Asker, questions[0]) { Anchor = pair.Anchor }
                : new EditedParagraph(0, ParagraphRole.QuestionOn, null, questions[index]);
        }

        foreach (var paragraph in pair.Answer)
            yield return new EditedParagraph(paragraph.Line, ParagraphRole.Answer, paragraph.Speaker, paragraph.Text);
    }
}
