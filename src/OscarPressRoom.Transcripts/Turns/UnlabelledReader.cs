using OscarPressRoom.Transcripts.Headers;
using OscarPressRoom.Transcripts.Pages;
using OscarPressRoom.Transcripts.Tagging;

namespace OscarPressRoom.Transcripts.Turns;

/// <summary>Reads a page whose questions and answers carry no marks: only their words tell them apart.</summary>
internal static class UnlabelledReader
{
    public static Reading Read(IReadOnlyList<SourceLine> lines)
    {
        var length = Header.Length(lines);
        var header = Header.Read([.. lines.Take(length)]);
        var (body, trailing) = Trailer.Cut(Paragraph.Of([.. lines.Skip(length)]));
        var tagged = Tagger.Default.Tag([.. body.Select(paragraph => paragraph.Text)]);
        if (Refusal.Of(lines, header, body, [.. tagged.Tags.Select(tag => tag.Role == Role.Question)]) is { } refusal)
            return new Reading(null, [], [refusal]);

        var pairs = Pairs(body, tagged);
        var transcript = Assembly.Join(header, pairs);
        var problems = header.Problems.Concat(trailing).Concat(Doubtful.Pairs(tagged, body)).Concat(Missing.From(header, lines)).OrderBy(problem => problem.Line);
        return new Reading(ReaderKind.Unlabelled, [transcript], [.. problems]);
    }

    private static IReadOnlyList<PrintedQuestionAnswer> Pairs(IReadOnlyList<Paragraph> body, Tagged tagged)
    {
        var conversation = new Conversation();
        foreach (var exchange in tagged.Exchanges)
        {
            var question = body.Take(exchange.Question..exchange.Answer).ToList();
            var text = string.Join('\n', question.Select(paragraph => paragraph.Text));
            conversation.Ask(question[0].Line, text, Askers.In(text));
            foreach (var paragraph in body.Take(exchange.Answer..exchange.End))
                conversation.Answer(new PrintedParagraph(null, paragraph.Line, paragraph.Text));
        }

        return conversation.ToPairs();
    }
}
