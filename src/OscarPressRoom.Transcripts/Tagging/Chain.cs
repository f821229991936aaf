namespace OscarPressRoom.Transcripts.Tagging;

/// <summary>The order in which roles follow one another: a linear chain over the four roles, in log space.</summary>
internal sealed class Chain(float[] transitions)
{
    public const int Roles = 4;

    /// <summary>The moves there are; an answer does not start without a question, nor go on before it starts.</summary>
    public static readonly (int From, int To)[] Moves = [(0, 1), (0, 2), (1, 1), (1, 2), (2, 0), (2, 3), (3, 0), (3, 3)];

    private static readonly int[] Numbers = [.. Enumerable.Range(0, Roles * Roles).Select(pair => Array.IndexOf(Moves, (pair / Roles, pair % Roles)))];

    public float[] Transitions => transitions;

    /// <summary>The log weight of a move that there is.</summary>
    public float Move(Role from, Role to) => transitions[Numbers[((int)from * Roles) + (int)to]];

    /// <summary>Log weights of all that leads up to each role at each paragraph (the paragraph's own score included).</summary>
    public double[] Forward(ReadOnlySpan<float> scores)
    {
        var forward = Impossible(scores.Length);
        forward[0] = scores[0];
        for (var row = Roles; row < scores.Length; row += Roles)
        {
            for (var m = 0; m < Moves.Length; m++)
            {
                var (from, to) = Moves[m];
                forward[row + to] = Add(forward[row + to], forward[row - Roles + from] + transitions[m] + scores[row + to]);
            }
        }
        return forward;
    }

    /// <summary>Log weights of all that follows each role at each paragraph; a conversation ends in an answer.</summary>
    public double[] Backward(ReadOnlySpan<float> scores)
    {
        var backward = Impossible(scores.Length);
        backward.AsSpan(^(scores.Length == Roles ? Roles : 2)..).Clear();
        for (var row = scores.Length - Roles; row > 0; row -= Roles)
        {
            for (var m = 0; m < Moves.Length; m++)
            {
                var (from, to) = Moves[m];
                ref var cell = ref backward[row - Roles + from];
                cell = Add(cell, backward[row + to] + transitions[m] + scores[row + to]);
            }
        }
        return backward;
    }

    /// <summary>The most probable roles of all paragraphs together; there must be at least one paragraph.</summary>
    public Role[] Best(ReadOnlySpan<float> scores)
    {
        var best = Impossible(scores.Length);
        var before = new int[scores.Length];
        best[0] = scores[0];
        for (var row = Roles; row < scores.Length; row += Roles)
        {
            for (var m = 0; m < Moves.Length; m++)
            {
                var (from, to) = Moves[m];
                var value = best[row - Roles + from] + transitions[m] + scores[row + to];
                if (value > best[row + to])
                {
                    (best[row + to], before[row + to]) = (value, from);
                }
            }
        }
        return Trace(best, before);
    }

    /// <summary>The logarithm of the sum of two weights given as logarithms.</summary>
    public static double Add(double a, double b)
    {
        var (low, high) = a < b ? (a, b) : (b, a);
        return double.IsNegativeInfinity(low) ? high : high + Math.Log(1 + Math.Exp(low - high));
    }

    private static Role[] Trace(double[] best, int[] before)
    {
        var roles = new Role[best.Length / Roles];
        var role = roles.Length == 1 ? (int)Role.Question : best[^2] > best[^1] ? (int)Role.Answer : (int)Role.AnswerContinued;
        for (var i = roles.Length - 1; i >= 0; i--)
        {
            roles[i] = (Role)role;
            role = before[(i * Roles) + role];
        }
        return roles;
    }

    private static double[] Impossible(int length)
    {
        var weights = new double[length];
        Array.Fill(weights, double.NegativeInfinity);
        return weights;
    }
}
