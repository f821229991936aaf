using OscarPressRoom.Transcripts.Tagging;

namespace OscarPressRoom.Benchmarks.Accuracy;

/// <summary>A conversation as the trainer sees it: for each paragraph the numbers of its cues, and its true role.</summary>
internal sealed record Example(int[][] Cues, Role[] Roles);

/// <summary>Numbers the cues, and remembers the paragraphs that several documents share.</summary>
internal sealed class CueTable
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> names = [];
    private readonly Dictionary<string, (ParagraphCues ParagraphCues, int[] Cues)> known = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Names => names;

    public Example Encode(Document document)
    {
        var read = document.Paragraphs.Select(Read).ToArray();
        var context = new Context([.. read.Select(r => r.ParagraphCues)]);
        var cues = new List<string>();
        var encoded = new int[read.Length][];
        for (var i = 0; i < read.Length; i++)
        {
            cues.Clear();
            context.Collect(i, cues);
            encoded[i] = [.. read[i].Cues, .. cues.Select(Number)];
        }
        return new(encoded, document.Roles);
    }

    /// <summary>How many paragraphs have each cue.</summary>
    public int[] Count(IEnumerable<Example> examples)
    {
        var counts = new int[names.Count];
        foreach (var cue in examples.SelectMany(e => e.Cues).SelectMany(c => c))
        {
            counts[cue]++;
        }
        return counts;
    }

    /// <summary>The examples with no other cues than these.</summary>
    public static List<Example> Trim(List<Example> examples, Func<int, bool> isKept) =>
        examples.ConvertAll(e => e with { Cues = [.. e.Cues.Select(cues => cues.Where(isKept).ToArray())] });

    private (ParagraphCues ParagraphCues, int[] Cues) Read(string text)
    {
        if (!known.TryGetValue(text, out var read))
        {
            var cues = new HashSet<string>(StringComparer.Ordinal);
            read.ParagraphCues = new(text, cues);
            read.Cues = [.. cues.Select(Number)];
            known.Add(text, read);
        }
        return read;
    }

    private int Number(string cue)
    {
        if (!numbers.TryGetValue(cue, out var number))
        {
            number = names.Count;
            numbers.Add(cue, number);
            names.Add(cue);
        }
        return number;
    }
}
