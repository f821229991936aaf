using System.Text;
using OscarPressRoom.Transcripts.Pages;
using OscarPressRoom.Transcripts.Turns;

namespace OscarPressRoom.Transcripts.Marks;

/// <summary>From marked lines to pairs: what has no mark goes on with the turn before it.</summary>
internal sealed class TurnReader(SpeakerNames names, bool isWrapped, bool isOneParagraphATurn, List<Problem> problems)
{
    private readonly Conversation _conversation = new();

    /// <summary>Every turn with its paragraphs; a leading one without a mark is a turn of its own.</summary>
    public static IReadOnlyList<Turn> Turns(IReadOnlyList<MarkedLine> lines, bool isWrapped, bool isOneParagraphATurn)
    {
        var (turns, afterBlank) = (new List<Turn>(), true);
        foreach (var line in lines)
        {
            if (line.IsBlank)
            {
                afterBlank = true;
                continue;
            }

            if (line.Mark != Mark.None || turns.Count == 0)
                turns.Add(new Turn(line.Line, line.Mark, line.Name, []));
            if (line.Text.Length > 0)
                turns[^1].Add(line, joins: line.Mark == Mark.None && (isOneParagraphATurn || (isWrapped && !afterBlank)));
            afterBlank = false;
        }

        return turns;
    }

    /// <summary>Those that say something; of the others there is a warning.</summary>
    public IReadOnlyList<PrintedQuestionAnswer> ToPairs(IEnumerable<MarkedLine> lines)
    {
        foreach (var turn in Turns([.. lines], isWrapped, isOneParagraphATurn))
            Take(turn);

        problems.AddRange(_conversation.LeftOut);
        return _conversation.ToPairs();
    }

    private void Take(Turn turn)
    {
        var paragraphs = turn.Paragraphs.Select(paragraph => new Paragraph(paragraph.Line, paragraph.Text.ToString())).ToList();
        if (turn.Mark == Mark.Question)
            Ask(turn, paragraphs);
        else
            Answer(turn, paragraphs);
    }

    // Who asks is known by the mark, or says so.
    private void Ask(Turn turn, List<Paragraph> paragraphs)
    {
        var asker = turn.Name is null ? null : names.Resolve(turn.Name, turn.Line, problems);
        var question = string.Join('\n', paragraphs.Select(paragraph => paragraph.Text));
        _conversation.Ask(paragraphs is [var first, ..] ? first.Line : turn.Line, question.Length == 0 ? null : question, asker ?? Askers.In(question));
    }

    private void Answer(Turn turn, List<Paragraph> paragraphs)
    {
        var speaker = turn.Name is null ? null : names.Resolve(turn.Name, turn.Line, problems);
        foreach (var paragraph in paragraphs)
            _conversation.Answer(new PrintedParagraph(speaker, paragraph.Line, paragraph.Text));
    }
}

/// <summary>What somebody says until somebody else does.</summary>
internal sealed record Turn(int Line, Mark Mark, string? Name, List<(int Line, StringBuilder Text)> Paragraphs)
{
    public void Add(MarkedLine line, bool joins)
    {
        if (joins && Paragraphs.Count > 0)
            Paragraphs[^1].Text.Append(' ').Append(line.Text);
        else
            Paragraphs.Add((line.Line, new StringBuilder(line.Text)));
    }
}
