using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace OscarPressRoom.Benchmarks.Accuracy;

/// <summary>A question and its answer, each in paragraphs, as a labelled transcript gave them.</summary>
internal sealed record Pair(string[] Question, string[] Answer);

/// <summary>One briefing: who mostly answered, the year if its title names one, and its pairs in order.</summary>
internal sealed record Briefing(string Event, string Speaker, bool IsSolo, int? Year, IReadOnlyList<Pair> Pairs);

internal static partial class Corpus
{
    public static List<Briefing> Read(string path)
    {
        var briefings = new List<Briefing>();
        var seen = new HashSet<string>();
        var rows = new List<Row>();
        foreach (var row in Rows(path))
        {
            if (rows.Count > 0 && rows[^1].Event != row.Event)
            {
                Close();
            }
            rows.Add(row);
        }
        Close();
        return briefings;

        void Close()
        {
            // A few briefings were published twice; a copy on the other side of the split would be cheating.
            if (rows.Count > 0 && seen.Add(rows[0].Q + rows[0].A + rows[^1].Q + rows[^1].A))
            {
                briefings.Add(Briefing(rows));
            }
            rows.Clear();
        }
    }

    private static IEnumerable<Row> Rows(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return JsonSerializer.Deserialize<Row>(line, JsonSerializerOptions.Web)!;
        }
    }

    private static Briefing Briefing(List<Row> rows)
    {
        var title = rows[0].Event;
        var speaker = rows.Select(r => Label().Match(r.A)).Where(m => m.Success).Select(m => m.Groups[1].Value)
            .CountBy(name => name).DefaultIfEmpty(new("", 0)).MaxBy(p => p.Value).Key;
        var year = Date().Match(title) is { Success: true } date ? 2000 + int.Parse(date.Value[^2..], null) : (int?)null;
        var pairs = rows.SelectMany(r => Unstick(new(Paragraphs(r.Q, "\n"), Paragraphs(r.A, "\n\n"))))
            .Where(p => p.Question.Length > 0 && p.Answer.Length > 0);
        var shared = rows.Count(r => r.A.Split("\n\n").Select(p => Label().Match(p)).Where(m => m.Success).Select(m => m.Groups[1].Value).Distinct().Count() > 1);
        return new(title, speaker, 33 * shared < rows.Count, year, [.. pairs]);
    }

    // Where the label stuck to the text ("QBob, good morning.") the corpus has questions inside an answer.
    private static IEnumerable<Pair> Unstick(Pair pair)
    {
        var start = 0;
        for (var i = 0; i <= pair.Answer.Length; i++)
        {
            if (i < pair.Answer.Length && !StuckLabel().IsMatch(pair.Answer[i]))
            {
                continue;
            }
            yield return start == 0 ? new(pair.Question, pair.Answer[..i]) : new([pair.Answer[start - 1][1..]], pair.Answer[start..i]);
            start = i + 1;
        }
    }

    private static string[] Paragraphs(string text, string separator) =>
        [.. text.Split(separator).Select(p => Label().Replace(p, "").Trim()).Where(p => p.Length > 0 && !End().IsMatch(p))];

    private sealed record Row(string Event, string Q, string A);

    // MR. CARNEY: Good morning.
    [GeneratedRegex(@"^\s*((?:(?:MR|MS|MRS|DR)\. [\p{L}’'-]+)|[A-Z][\p{Lu}.'’ -]{2,60}?|Adm\. Allen)(?:\s*\([^)]{1,40}\))?:\s*")]
    private static partial Regex Label();

    // QBob, good morning.
    [GeneratedRegex(@"^Q(?=[A-Z][a-z’' ])")]
    private static partial Regex StuckLabel();

    // END 2:15 P.M. EDT
    [GeneratedRegex(@"^\(?END\b.{0,40}$")]
    private static partial Regex End();

    // Press Briefing by the Press Secretary, 10/19/09
    [GeneratedRegex(@"\d{1,2}[/.]\d{1,2}[/.](\d{4}|\d{2})|\b(20\d\d)\b")]
    private static partial Regex Date();
}
