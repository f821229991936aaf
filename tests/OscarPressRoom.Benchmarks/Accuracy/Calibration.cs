using System.Globalization;
using OscarPressRoom.Transcripts.Tagging;

namespace OscarPressRoom.Benchmarks.Accuracy;

/// <summary>Fits, on documents the weights were not learned from, what a confidence is worth and below what a pair is doubtful.</summary>
internal static class Calibration
{
    /// <summary>The share of right pairs that may be marked doubtful.</summary>
    private const double FalseAlarms = 0.08;

    public static string Fit(string weights, IReadOnlyList<Document> documents)
    {
        var model = new Tagger(Weights.Read(new StringReader(weights)));
        var pairs = documents.SelectMany(d => Judge(model, d)).ToArray();
        var (slope, offset) = Regress(pairs);
        var right = pairs.Where(p => p.IsRight).Select(p => Confidence(p.Odds, slope, offset)).Order().ToArray();
        var threshold = right[(int)(FalseAlarms * right.Length)];
        return string.Create(CultureInfo.InvariantCulture, $"=calibration\t{slope:0.###}\t{offset:0.###}\n=threshold\t{threshold:0.###}\n{weights}");
    }

    private static (double Slope, double Offset) Regress((double Odds, bool IsRight)[] pairs)
    {
        var (slope, offset) = (1.0, 0.0);
        for (var step = 0; step < 2000; step++)
        {
            var errors = pairs.Select(p => (p.Odds, Error: (p.IsRight ? 1 : 0) - Confidence(p.Odds, slope, offset))).ToArray();
            slope += 0.1 * errors.Average(e => e.Error * e.Odds);
            offset += 0.5 * errors.Average(e => e.Error);
        }
        return (slope, offset);
    }

    private static double Confidence(double odds, double slope, double offset) => 1 / (1 + Math.Exp(-(slope * odds) - offset));

    private static IEnumerable<(double Odds, bool IsRight)> Judge(Tagger model, Document document)
    {
        var truth = Score.Spans(document.Roles).ToHashSet();
        foreach (var found in model.Tag(document.Paragraphs).Exchanges)
        {
            var chance = Math.Clamp(found.Confidence, 1e-9, 1 - 1e-9);
            yield return (Math.Log(chance / (1 - chance)), truth.Contains((found.Question, found.Answer, found.End)));
        }
    }
}
