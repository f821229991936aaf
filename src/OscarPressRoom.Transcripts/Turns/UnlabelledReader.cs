using OscarPressRoom.Transcripts.Headers;
using OscarPressRoom.Transcripts.Pages;

namespace OscarPressRoom.Transcripts.Turns;

/// <summary>Reads a page whose questions and answers carry no marks: only their words tell them apart.</summary>
internal static class UnlabelledReader
{
    public static Reading Read(IReadOnlyList<SourceLine> lines)
    {
        var length = Header.Length(lines);
        var header = Header.Read([.. lines.Take(length)]);
        var (body, left) = Trailer(Paragraph.Of([.. lines.Skip(length)]));
        var questions = QuestionRule.AreQuestions([.. body.Select(paragraph => paragraph.Text)]);
        if (Refusal.Of(lines, header, body, questions) is { } refusal)
            return new Reading(null, [], [refusal]);

        var pairs = Pairs(body, questions);
        var transcript = Assembly.Join(header, pairs);
        var problems = header.Problems.Concat(left).Concat(Missing.From(header, lines)).OrderBy(problem => problem.Line);
        return new Reading(ReaderKind.Unlabelled, [transcript], [.. problems]);
    }

    private static IReadOnlyList<PrintedQuestionAnswer> Pairs(IReadOnlyList<Paragraph> body, IReadOnlyList<bool> questions)
    {
        var conversation = new Conversation();
        foreach (var (paragraph, isQuestion) in body.Zip(questions))
        {
            if (isQuestion)
                conversation.Ask(paragraph.Line, paragraph.Text, Askers.In(paragraph.Text));
            else
                conversation.Answer(new PrintedParagraph(null, paragraph.Line, paragraph.Text));
        }

        return conversation.ToPairs();
    }

    // A label of the page below its last sentence: short, and no sentence itself.
    private static (IReadOnlyList<Paragraph> Body, IReadOnlyList<Problem> Left) Trailer(IReadOnlyList<Paragraph> paragraphs)
    {
        var end = paragraphs.Count;
        while (end > 0 && !HeaderLines.IsSpeech(new SourceLine(0, paragraphs[end - 1].Text)))
            end--;

        return ([.. paragraphs.Take(end)], [.. paragraphs.Skip(end).Select(paragraph =>
            Problem.Warning(paragraph.Line, "unread-line", "This line was left out: it stands below the last sentence of the conversation and is none itself."))]);
    }
}
