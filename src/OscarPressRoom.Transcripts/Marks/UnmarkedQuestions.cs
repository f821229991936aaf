using OscarPressRoom.Transcripts.Turns;

namespace OscarPressRoom.Transcripts.Marks;

/// <summary>Where only those who answer are marked, finds the questions among the paragraphs that are not.</summary>
internal static class UnmarkedQuestions
{
    /// <summary>The lines with a mark on each first line of a question.</summary>
    public static IReadOnlyList<MarkedLine> Mark(IReadOnlyList<MarkedLine> lines, bool isWrapped)
    {
        var marked = lines.ToList();
        var (hasSpoken, isAsking, afterBlank) = (false, false, true);
        for (var index = 0; index < marked.Count; index++)
        {
            var line = marked[index];
            if (line.IsBlank)
            {
                afterBlank = true;
                continue;
            }

            var begins = line.Mark == Marks.Mark.None && (afterBlank || !isWrapped);
            if (line.Mark != Marks.Mark.None)
                (hasSpoken, isAsking) = (true, line.Mark == Marks.Mark.Question);
            else if (begins && !isAsking && (!hasSpoken || QuestionRule.Asks(Whole(marked, index, isWrapped))))
                (marked[index], isAsking) = (line with { Mark = Marks.Mark.Question }, true);
            afterBlank = false;
        }

        return marked;
    }

    private static string Whole(List<MarkedLine> lines, int start, bool isWrapped) => isWrapped
        ? string.Join(' ', lines.Skip(start).TakeWhile(line => line.Mark == Marks.Mark.None && !line.IsBlank).Select(line => line.Text))
        : lines[start].Text;
}
