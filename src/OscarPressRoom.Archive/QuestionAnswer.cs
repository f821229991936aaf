using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive;

/// <summary>One exchange, the unit of everything: an optional question and the paragraphs of its answer.</summary>
public sealed class QuestionAnswer
{
    public int Id { get; init; }

    public int TranscriptId { get; init; }

    public Transcript? Transcript { get; init; }

    /// <summary>The run that brought it.</summary>
    public ImportRun? ImportRun { get; init; }

    /// <summary>Where it stands in the whole archive, the newest event first; its row in the index. Kept by the schema.</summary>
    public long? Place { get; private init; }

    /// <summary>Its place in the conversation, from 1.</summary>
    public required int Position { get; set; }

    /// <summary>Its name in addresses, one in its transcript, given once and kept through re-imports and corrections.</summary>
    public required string Anchor { get; init; }

    public string? Asker { get; set; }

    /// <summary>Its paragraphs are parted by a line break; null where somebody speaks before being asked.</summary>
    public string? Question { get; set; }

    /// <summary>Empty where nobody answered.</summary>
    public List<AnswerParagraph> Answer { get; set; } = [];

    /// <summary>As its file would hold it.</summary>
    public PrintedQuestionAnswer Print() => new()
    {
        Line = 0,
        Anchor = Anchor,
        Asker = Asker,
        Question = Question,
        Answer = [.. Answer.Select(paragraph => new PrintedParagraph(paragraph.Speaker, 0, paragraph.Text))],
    };
}

/// <summary>A paragraph of an answer, with its speaker where one is named.</summary>
public sealed class AnswerParagraph
{
    public string? Speaker { get; init; }

    public required string Text { get; init; }
}
