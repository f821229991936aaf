using System.Globalization;

namespace OscarPressRoom.Transcripts.Tagging;

/// <summary>
/// What each cue says for a paragraph's starting a question, going on with one, or starting an answer, each measured
/// against its going on with an answer; read from <c>tagging.tsv</c>.
/// </summary>
internal sealed class Weights
{
    private const int Columns = Chain.Roles - 1;

    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly List<float> _values = [];

    public static Weights Embedded { get; } = Load();

    public Chain Chain { get; } = new(new float[Chain.Moves.Length]);

    /// <summary>Turns the chain's own probability of a pair into one that held on documents it had not seen.</summary>
    public (double Slope, double Offset) Calibration { get; private set; } = (1, 0);

    /// <summary>Below this confidence a pair is doubtful.</summary>
    public double Threshold { get; private set; } = 0.5;

    public static Weights Read(TextReader reader)
    {
        var weights = new Weights();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                weights.Add(line.Split('\t'));
            }
        }
        return weights;
    }

    /// <summary>Adds what the cues say to the scores of the four roles.</summary>
    public void Score(IEnumerable<string> cues, Span<float> scores)
    {
        foreach (var cue in cues)
        {
            if (_rows.TryGetValue(cue, out var row))
            {
                for (var column = 0; column < Columns; column++)
                {
                    scores[column] += _values[(row * Columns) + column];
                }
            }
        }
    }

    private void Add(string[] fields)
    {
        var numbers = fields.Skip(1).Select(f => float.Parse(f, NumberStyles.Float, CultureInfo.InvariantCulture)).ToArray();
        switch (fields[0])
        {
            case "=moves": numbers.CopyTo(Chain.Transitions, 0); break;
            case "=calibration": Calibration = (numbers[0], numbers[1]); break;
            case "=threshold": Threshold = numbers[0]; break;
            default:
                _rows.Add(fields[0], _rows.Count);
                _values.AddRange(numbers);
                break;
        }
    }

    private static Weights Load()
    {
        using var stream = typeof(Weights).Assembly.GetManifestResourceStream("tagging.tsv");
        return stream is null ? new() : Read(new StreamReader(stream));
    }
}
