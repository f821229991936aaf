using System.Text;
using OscarPressRoom.Transcripts.Tagging;

namespace OscarPressRoom.Transcripts.Marks;

/// <summary>Where only those who answer are marked, finds the questions among the paragraphs that are not.</summary>
internal static class UnmarkedQuestions
{
    /// <summary>The lines with a mark where a question begins, and where an answer does that nobody is named for.</summary>
    public static IReadOnlyList<MarkedLine> Mark(IReadOnlyList<MarkedLine> lines, bool isWrapped)
    {
        // Who is named before anybody asks speaks unasked.
        var paragraphs = Paragraphs(lines, isWrapped).SkipWhile(paragraph => paragraph.IsNamed).ToList();
        var tagged = Tagger.Default.Tag([.. paragraphs.Select(paragraph => paragraph.Text.ToString())], index => paragraphs[index].IsNamed);
        var marked = lines.ToList();
        foreach (var (paragraph, tag) in paragraphs.Zip(tagged.Tags))
        {
            if (!paragraph.IsNamed && tag.Role is Role.Question or Role.Answer)
                marked[paragraph.Index] = marked[paragraph.Index] with { Mark = tag.Role == Role.Question ? Marks.Mark.Question : Marks.Mark.Answer };
        }

        return marked;
    }

    private static List<Piece> Paragraphs(IReadOnlyList<MarkedLine> lines, bool isWrapped)
    {
        var (paragraphs, afterBlank) = (new List<Piece>(), true);
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];

            // A name alone on its line waits for its words.
            var waits = paragraphs is [.., { IsNamed: true, Text.Length: 0 }];
            if (line.Mark != Marks.Mark.None || (!line.IsBlank && !waits && (afterBlank || !isWrapped)))
                paragraphs.Add(new Piece(index, line.Mark != Marks.Mark.None, new StringBuilder(line.Text)));
            else if (!line.IsBlank)
                paragraphs[^1].Text.Append(' ').Append(line.Text);
            afterBlank = line.IsBlank;
        }

        return paragraphs;
    }

    /// <param name="Index">Of its first line.</param>
    /// <param name="IsNamed">Whether a speaker is named for it.</param>
    private sealed record Piece(int Index, bool IsNamed, StringBuilder Text);
}
