using System.Globalization;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Wordings;

namespace OscarPressRoom.Web.Pages.Events;

/// <summary>A pair as pages show it: the question in paragraphs, the answer in speeches.</summary>
internal sealed record Exchange
{
    /// <summary>What stands where somebody spoke before being asked.</summary>
    public const string Opening = "Opening remarks";

    private const string All = """
        select Anchor, Position, Asker, Question, Answer,
            exists (
                select 1 from Revision
                where Revision.TranscriptId = QuestionAnswer.TranscriptId and Revision.Anchor = QuestionAnswer.Anchor
                    and (Revision.Asker, Revision.Question, Revision.Answer) is not (QuestionAnswer.Asker, QuestionAnswer.Question, QuestionAnswer.Answer))
        from QuestionAnswer
        """;

    public required string Anchor { get; init; }

    public required int Position { get; init; }

    public required string? Asker { get; init; }

    public required string? Question { get; init; }

    public required List<AnswerParagraph> Answer { get; init; }

    /// <summary>Whether it said something else before.</summary>
    public bool IsReworded { get; init; }

    public Wording Wording => new(Asker, Question, Answer);

    public IReadOnlyList<string> QuestionParagraphs => Question?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];

    public IReadOnlyList<Speech> Speeches => Speech.Of(Answer);

    /// <summary>All its paragraphs, in the order of reading.</summary>
    public IEnumerable<string> Texts => QuestionParagraphs.Concat(Answer.Select(paragraph => paragraph.Text));

    /// <summary>"Question 3", or what it is instead.</summary>
    public string Kind => Question is null ? Opening : string.Create(CultureInfo.InvariantCulture, $"Question {Position}");

    /// <summary>The pair's name in lists of contents and links.</summary>
    public string Label => LabelOf(Question);

    /// <summary>The question and the beginning of its answer.</summary>
    public string Description => string.Join(' ', Answer.Select(paragraph => paragraph.Text).Take(1).Prepend(Shortened.To(80, Label)));

    /// <summary>Those that meet a condition on QuestionAnswer, in the order of their conversation.</summary>
    public static List<Exchange> Where(ArchiveContext archive, FormattableString condition) => archive.Rows(All, condition, "order by Position", row => new Exchange
    {
        Anchor = row.GetString(0),
        Position = row.GetInt32(1),
        Asker = row.Text(2),
        Question = row.Text(3),
        Answer = row.Json<List<AnswerParagraph>>(4),
        IsReworded = row.GetBoolean(5),
    });

    /// <summary>Those of a conversation.</summary>
    public static List<Exchange> In(ArchiveContext archive, int transcript) => Where(archive, $"TranscriptId = {transcript}");

    public static string LabelOf(string? question) => Shortened.To(110, question?.Replace('\n', ' ') ?? Opening);
}
