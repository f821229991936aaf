using OscarPressRoom.Archive.Wordings;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Importing;

/// <summary>
/// Makes a transcript's pairs those that were read: known ones are changed, others go. New ones are not written yet, since an anchor may
/// still be that of a pair which goes.
/// </summary>
internal static class PairWriter
{
    public static (IReadOnlyList<PairChange> Changes, IReadOnlyList<QuestionAnswer> Entered) Write(ArchiveContext archive, Transcript transcript, IReadOnlyList<PrintedQuestionAnswer> printed)
    {
        var stored = transcript.QuestionAnswers.OrderBy(pair => pair.Position).ToList();
        var matches = PairMatch.Match([.. stored.Select(pair => pair.Print())], printed);
        var removed = stored.Where((_, index) => !matches.Contains(index)).ToList();
        archive.QuestionAnswers.RemoveRange(removed);

        var anchors = stored.Except(removed).Select(pair => pair.Anchor).ToHashSet();
        var (changes, entered) = (new List<PairChange>(), new List<QuestionAnswer>());
        foreach (var (pair, index) in printed.Select((pair, index) => (pair, index)))
        {
            if (matches[index] is { } match)
            {
                changes.Add(Change(stored[match], pair));
                stored[match].Position = index + 1;
                continue;
            }

            var anchor = Slug.Unique(pair.Anchor ?? Slug.Anchor(pair.Question), anchors.Contains);
            anchors.Add(anchor);
            entered.Add(new QuestionAnswer { Position = index + 1, Anchor = anchor, Asker = pair.Asker, Question = pair.Question, Answer = Paragraphs(pair) });
            changes.Add(new PairChange(pair.Line, anchor, null, WordingOf(entered[^1])));
        }

        changes.AddRange(removed.Select(pair => new PairChange(0, pair.Anchor, WordingOf(pair), null)));
        return (changes, entered);
    }

    private static PairChange Change(QuestionAnswer stored, PrintedQuestionAnswer pair)
    {
        var before = WordingOf(stored);
        var isSame = stored.Question == pair.Question && stored.Asker == pair.Asker
            && stored.Answer.Select(paragraph => (paragraph.Speaker, paragraph.Text)).SequenceEqual(pair.Answer.Select(paragraph => (paragraph.Speaker, paragraph.Text)));
        if (!isSame)
            (stored.Question, stored.Asker, stored.Answer) = (pair.Question, pair.Asker, Paragraphs(pair));
        return new PairChange(pair.Line, stored.Anchor, before, isSame ? before : WordingOf(stored));
    }

    private static Wording WordingOf(QuestionAnswer pair) => new(pair.Asker, pair.Question, pair.Answer);

    private static List<AnswerParagraph> Paragraphs(PrintedQuestionAnswer pair) =>
        [.. pair.Answer.Select(paragraph => new AnswerParagraph { Speaker = paragraph.Speaker, Text = paragraph.Text })];
}
