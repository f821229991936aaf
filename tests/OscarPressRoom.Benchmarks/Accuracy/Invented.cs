using OscarPressRoom.Transcripts.Tagging;

namespace OscarPressRoom.Benchmarks.Accuracy;

/// <summary>Conversations made up for this benchmark; each line starts with Q or A, a heading with #.</summary>
internal static class Invented
{
    public static IEnumerable<Document> Read(string path)
    {
        var title = "";
        var lines = new List<string>();
        foreach (var line in File.ReadLines(path).Append("#"))
        {
            if (!line.StartsWith('#'))
            {
                lines.Add(line);
                continue;
            }
            if (lines.Count > 0)
            {
                yield return Document(title, lines);
            }
            (title, lines) = (line, []);
        }
    }

    private static Document Document(string title, List<string> lines) =>
        new(title, [.. lines.Select(l => l[2..])], [.. lines.Select((l, i) => Role(l[0], i == 0 ? 'A' : lines[i - 1][0]))]);

    private static Role Role(char mark, char before) => (mark, before) switch
    {
        ('Q', 'A') => Transcripts.Tagging.Role.Question,
        ('Q', _) => Transcripts.Tagging.Role.QuestionContinued,
        (_, 'Q') => Transcripts.Tagging.Role.Answer,
        _ => Transcripts.Tagging.Role.AnswerContinued,
    };
}
