using OscarPressRoom.Transcripts.Headers;
using OscarPressRoom.Transcripts.Pages;
using OscarPressRoom.Transcripts.Turns;

namespace OscarPressRoom.Transcripts.Marks;

/// <summary>Reads pages on which turns are marked: both sides, or those who answer by their names.</summary>
internal static class MarkedReader
{
    /// <summary>Null when the page carries no marks.</summary>
    public static Reading? Read(IReadOnlyList<SourceLine> page)
    {
        var lines = OneLineInterview.Break(page);
        var marks = MarkReader.For(lines);
        lines = InlineTurns.Break(lines, marks);
        if (!marks.IsLabelled && !marks.IsNamed)
            return null;

        bool GoesOn(SourceLine line) => marks.Read(line).Mark == Mark.None;
        var dense = HardWraps.WithoutSpacing(lines, GoesOn);
        var sections = Section.Split(dense ?? lines, marks);
        var headers = sections.SelectMany(section => section.Header).Select(line => line.Number).ToHashSet();
        var body = (dense ?? lines).Select(line => headers.Contains(line.Number) ? line with { Text = "" } : line);
        var layout = new Layout(HardWraps.In([.. body], GoesOn), IsOneParagraphATurn: dense is not null);

        var (transcripts, problems) = (new List<PrintedTranscript>(), new List<Problem>());
        Header? first = null;
        foreach (var section in sections)
        {
            var header = LabelledWinners.Name(Header.Read(section.Header, first), section.Turns);
            first ??= header;
            problems.AddRange(header.Problems);
            if (Read(section, header, marks, layout, problems) is not { } transcript)
                continue;

            transcripts.Add(transcript);
            problems.AddRange(Missing.From(header, page));
        }

        if (transcripts.Count == 0)
            return null;

        return new Reading(marks.IsLabelled ? ReaderKind.Labelled : ReaderKind.Named, transcripts, [.. problems.Distinct().OrderBy(problem => problem.Line)]);
    }

    private static PrintedTranscript? Read(Section section, Header header, MarkReader marks, Layout layout, List<Problem> problems)
    {
        var turns = marks.IsLabelled ? section.Turns : UnmarkedQuestions.Mark(section.Turns, layout.IsWrapped);
        if (turns.All(turn => turn.Mark != Mark.Question))
            turns = Interviewers.Mark(turns, header);
        if (turns.All(turn => turn.Mark != Mark.Question))
        {
            if (turns.FirstOrDefault(turn => !turn.IsBlank) is { Line: > 0 } start)
                problems.Add(Problem.Warning(start.Line, "speech-left-out", "Nobody asks anything in the part that begins here: it is a speech or a notice, and was left out."));
            return null;
        }

        var names = new SpeakerNames(
            header.Winners.SelectMany(winner => winner.People).Select(person => person.Name),
            turns.Select(turn => turn.Name).OfType<string>(),
            section.Header.Select(line => line.Text));
        var (body, left) = Trailer(turns);
        problems.AddRange(left);
        var pairs = new TurnReader(names, layout.IsWrapped, layout.IsOneParagraphATurn, problems).ToPairs(body);
        return pairs.Count == 0 ? null : Assembly.Join(header, pairs);
    }

    // A label of the page below the last sentence.
    private static (IReadOnlyList<MarkedLine> Body, IEnumerable<Problem> Left) Trailer(IReadOnlyList<MarkedLine> turns)
    {
        var end = turns.Count;
        while (end > 1 && turns[end - 1] is { Mark: Mark.None } last && (last.IsBlank || (turns[end - 2].IsBlank && !HeaderLines.IsSpeech(new SourceLine(0, last.Text)))))
            end--;

        return ([.. turns.Take(end)], turns.Skip(end).Where(turn => !turn.IsBlank).Select(turn =>
            Problem.Warning(turn.Line, "unread-line", "This line was left out: it stands below the last sentence of the conversation and is none itself.")));
    }

    private sealed record Layout(bool IsWrapped, bool IsOneParagraphATurn);
}
