using OscarPressRoom.Transcripts.Headers;

namespace OscarPressRoom.Transcripts.Marks;

/// <summary>One conversation of a page: the lines above it, and its own.</summary>
internal sealed record Section(IReadOnlyList<SourceLine> Header, IReadOnlyList<MarkedLine> Turns)
{
    /// <summary>Parts a page where, after somebody has spoken, a heading names another award.</summary>
    public static IReadOnlyList<Section> Split(IReadOnlyList<SourceLine> lines, MarkReader marks)
    {
        var sections = new List<Section>();
        var (header, turns) = (new List<SourceLine>(), new List<MarkedLine>());

        // Where questions are unmarked the first of them stands above the first mark.
        var start = marks.IsLabelled ? 0 : Math.Min(Headers.Header.Length(lines), AboveFirstMark(lines, marks));
        header.AddRange(lines.Take(start));
        var isHeader = marks.IsLabelled;
        foreach (var line in lines.Skip(start))
        {
            var marked = marks.Read(line);
            if (!isHeader && marked.Mark == Mark.None && HeaderLines.Kind(line) == HeaderLine.Marker)
            {
                // What was said before the interview began was said on stage, under the same heading.
                if (turns.TrueForAll(turn => turn.Mark != Mark.Question))
                    sections.Add(new Section([.. header], turns));
                else
                    continue;
                (turns, isHeader) = ([], true);
            }

            if (!isHeader && marked.Mark == Mark.None && IsHeading(line))
            {
                var above = LinesAbove(turns);
                sections.Add(new Section(header, turns));
                (header, turns, isHeader) = (above, [], true);
            }

            isHeader &= marked.Mark == Mark.None && (marks.IsLabelled || HeaderLines.Kind(line) != HeaderLine.Unknown || line.IsBlank);
            if (isHeader)
                header.Add(line);
            else
                turns.Add(marked);
        }

        sections.Add(new Section(header, turns));
        return sections;
    }

    // The line above the first mark asks, unless it is known to be of a header.
    private static int AboveFirstMark(IReadOnlyList<SourceLine> lines, MarkReader marks)
    {
        var first = Enumerable.Range(0, lines.Count).FirstOrDefault(index => marks.Read(lines[index]).Mark != Mark.None, lines.Count);
        var above = first - 1;
        while (above > 0 && lines[above].IsBlank)
            above--;
        return above > 0 && HeaderLines.Kind(lines[above]) == HeaderLine.Unknown ? above : first;
    }

    private static bool IsHeading(SourceLine line) => HeaderLines.Kind(line) is HeaderLine.Award or HeaderLine.Fields or HeaderLine.Title;

    // A name or a film may stand above its award: short lines that are no sentence belong to the heading below them.
    private static List<SourceLine> LinesAbove(List<MarkedLine> turns)
    {
        var above = new List<SourceLine>();
        while (turns is [.., { Mark: Mark.None } last] && (last.IsBlank || !HeaderLines.IsSpeech(new SourceLine(last.Line, last.Text))))
        {
            above.Insert(0, new SourceLine(last.Line, last.Text));
            turns.RemoveAt(turns.Count - 1);
        }

        return above;
    }
}
