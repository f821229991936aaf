using System.Globalization;
using System.Numerics;
using System.Text;
using OscarPressRoom.Transcripts.Tagging;

namespace OscarPressRoom.Benchmarks.Accuracy;

/// <summary>Learns the weights: first of every common cue, then, from scratch, of those that said most.</summary>
internal static class Training
{
    private const int Kept = 6000;
    private const int FewestParagraphs = 50;
    private const int Runs = 4;
    private const int Epochs = 3;

    // Split answers make questions look rarer than they are.
    private const float QuestionBias = 0.5f;

    public static string Fit(IReadOnlyList<Briefing> briefings)
    {
        var table = new CueTable();
        var examples = Documents(briefings).Select(table.Encode).ToList();
        var counts = table.Count(examples);
        examples = CueTable.Trim(examples, cue => counts[cue] >= FewestParagraphs);
        var everything = Run(examples, counts.Length, seed: 1);
        var telling = Enumerable.Range(0, counts.Length)
            .OrderByDescending(cue => Spread(everything.Weights[cue]) * Math.Sqrt(counts[cue])).ThenBy(cue => cue)
            .Take(Kept).ToHashSet();
        examples = CueTable.Trim(examples, telling.Contains);
        return Write(table, telling, [.. Enumerable.Range(2, Runs).Select(seed => Run(examples, counts.Length, seed))]);
    }

    private static IEnumerable<Document> Documents(IReadOnlyList<Briefing> briefings)
    {
        var random = new Random(7);
        foreach (var regime in Enum.GetValues<Regime>())
        {
            foreach (var document in briefings.Select(b => Accuracy.Documents.From(b, regime)).OfType<Document>())
            {
                yield return document;
                if (random.NextDouble() < 0.4)
                {
                    yield return Variation.Of(document, random);
                }
            }
        }
    }

    private static Trainer Run(List<Example> examples, int cues, int seed)
    {
        var trainer = new Trainer(cues, seed, hidden: 0.6f);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            trainer.Epoch(examples, 0.1f * (1 - (0.9f * epoch / Epochs)));
        }
        return trainer;
    }

    private static float Spread(Vector4 w) =>
        MathF.Max(MathF.Max(w.X, w.Y), MathF.Max(w.Z, w.W)) - MathF.Min(MathF.Min(w.X, w.Y), MathF.Min(w.Z, w.W));

    // The runs differ by chance only, and their mean is better than any of them.
    private static string Write(CueTable table, HashSet<int> telling, Trainer[] runs)
    {
        var moves = Chain.Moves.Select((move, m) => runs.Average(r => r.Moves[m]) + (move.To == (int)Role.Question ? QuestionBias : 0));
        var text = new StringBuilder($"=moves\t{string.Join('\t', moves.Select(Number))}\n");
        foreach (var cue in telling.OrderBy(cue => table.Names[cue], StringComparer.Ordinal))
        {
            var mean = runs.Aggregate(new Vector4(), (sum, run) => sum + run.Weights[cue]) / runs.Length;
            text.Append(CultureInfo.InvariantCulture, $"{table.Names[cue]}\t{Number(mean.X - mean.W)}\t{Number(mean.Y - mean.W)}\t{Number(mean.Z - mean.W)}\n");
        }
        return text.ToString();
    }

    private static string Number(float weight) => (MathF.Round(weight, 2) + 0f).ToString("0.##", CultureInfo.InvariantCulture);
}
