using System.Numerics;
using OscarPressRoom.Transcripts.Tagging;

namespace OscarPressRoom.Benchmarks.Accuracy;

/// <summary>
/// A linear-chain conditional random field, trained on the likelihood of whole documents by AdaGrad. A random share of
/// the cues is hidden at every step, so that no few of them are relied on.
/// </summary>
internal sealed class Trainer
{
    private readonly Random random;
    private readonly float hidden;
    private readonly Vector4[] squares;
    private readonly float[] moveSquares;

    public Trainer(int cues, int seed, float hidden)
    {
        (random, this.hidden) = (new(seed), hidden);
        (Weights, squares) = (new Vector4[cues], new Vector4[cues]);
        (Moves, moveSquares) = (new float[Chain.Moves.Length], new float[Chain.Moves.Length]);
        Array.Fill(squares, new(0.01f));
        Array.Fill(moveSquares, 0.1f);
    }

    /// <summary>What each cue says for the four roles.</summary>
    public Vector4[] Weights { get; }

    public float[] Moves { get; }

    public void Epoch(IReadOnlyList<Example> examples, float rate)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        random.Shuffle(order);
        foreach (var example in order)
        {
            Step(examples[example], rate);
        }
    }

    private void Step(Example example, float rate)
    {
        if (example.Roles.Length < 2)
        {
            return;
        }
        var shown = example.Cues.Select(cues => cues.Where(_ => random.NextSingle() >= hidden).ToArray()).ToArray();
        var scores = Score(shown);
        var posterior = new Posterior(new(Moves), scores);
        var moves = MoveGradient(example.Roles, posterior);
        for (var i = 0; i < shown.Length; i++)
        {
            var gradient = new Vector4();
            for (var role = 0; role < Chain.Roles; role++)
            {
                gradient[role] = (float)posterior.Of(i, (Role)role) - (example.Roles[i] == (Role)role ? 1 : 0);
            }
            Update(shown[i], gradient / (1 - hidden), rate);
        }
        for (var m = 0; m < moves.Length; m++)
        {
            moveSquares[m] += moves[m] * moves[m];
            Moves[m] -= rate * moves[m] / MathF.Sqrt(moveSquares[m]);
        }
    }

    private float[] Score(int[][] shown)
    {
        var scores = new float[shown.Length * Chain.Roles];
        for (var i = 0; i < shown.Length; i++)
        {
            var sum = new Vector4();
            foreach (var cue in shown[i])
            {
                sum += Weights[cue];
            }
            (sum / (1 - hidden)).CopyTo(scores, i * Chain.Roles);
        }
        return scores;
    }

    private static float[] MoveGradient(Role[] roles, Posterior posterior)
    {
        var gradient = new float[Chain.Moves.Length];
        for (var i = 1; i < roles.Length; i++)
        {
            for (var m = 0; m < gradient.Length; m++)
            {
                var (from, to) = ((Role)Chain.Moves[m].From, (Role)Chain.Moves[m].To);
                gradient[m] += (float)posterior.OfPath([from, to], i - 1) - (roles[i - 1] == from && roles[i] == to ? 1 : 0);
            }
        }
        return gradient;
    }

    private void Update(int[] cues, Vector4 gradient, float rate)
    {
        // A paragraph that is all but certain teaches nothing.
        if (gradient.LengthSquared() < 1e-7f)
        {
            return;
        }
        var square = gradient * gradient;
        foreach (var cue in cues)
        {
            squares[cue] += square;
            Weights[cue] -= rate * gradient / Vector4.SquareRoot(squares[cue]);
        }
    }
}
