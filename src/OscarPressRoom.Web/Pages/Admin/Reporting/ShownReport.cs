using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Correcting;
using OscarPressRoom.Archive.Moving;
using OscarPressRoom.Archive.Reporting;
using OscarPressRoom.Archive.Wordings;
using OscarPressRoom.Web.Pages.Events;

namespace OscarPressRoom.Web.Pages.Admin.Reporting;

/// <summary>An open report beside the pair it is about.</summary>
/// <param name="At">Where the pair stands now; null where it is gone.</param>
/// <param name="Runs">What the pair says, with what the reader would change.</param>
internal sealed record ShownReport(int Id, string Note, string Sent, string Label, PairAddress? At, IReadOnlyList<WordRun> Runs)
{
    public static ShownReport Of(Report report, PairAddress at, QuestionAnswer? pair)
    {
        var sent = Moment.Of(report.At);
        if (pair is null)
            return new(report.Id, report.Note, sent, report.Anchor, null, []);

        var current = PairText.Of(pair);
        return new(report.Id, report.Note, sent, Exchange.LabelOf(pair.Question), at, WordRun.Between(Text(current), Text(Reports.Suggested(report, current))));
    }

    private static string Text(PairText text) =>
        new Wording(text.Asker, text.Question, [.. text.Answer.Select(it => new AnswerParagraph { Speaker = it.Speaker, Text = it.Text })]).Text;
}
