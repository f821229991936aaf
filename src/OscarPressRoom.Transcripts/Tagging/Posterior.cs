namespace OscarPressRoom.Transcripts.Tagging;

/// <summary>How probable roles are once the whole conversation is known.</summary>
internal sealed class Posterior
{
    private readonly Chain _chain;
    private readonly float[] _scores;
    private readonly double[] _forward;
    private readonly double[] _backward;
    private readonly double _total = double.NegativeInfinity;

    public Posterior(Chain chain, float[] scores)
    {
        (_chain, _scores) = (chain, scores);
        (_forward, _backward) = (chain.Forward(scores), chain.Backward(scores));
        for (var role = 0; role < Chain.Roles; role++)
        {
            _total = Chain.Add(_total, _forward[role] + _backward[role]);
        }
    }

    /// <summary>The probability that one paragraph has this role.</summary>
    public double Of(int paragraph, Role role)
    {
        var cell = (paragraph * Chain.Roles) + (int)role;
        return Math.Exp(_forward[cell] + _backward[cell] - _total);
    }

    /// <summary>The probability that the paragraphs from start on have these very roles.</summary>
    public double OfPath(ReadOnlySpan<Role> roles, int start)
    {
        var sum = _forward[(start * Chain.Roles) + (int)roles[0]];
        for (var i = 1; i < roles.Length; i++)
        {
            sum += _chain.Move(roles[i - 1], roles[i]) + _scores[((start + i) * Chain.Roles) + (int)roles[i]];
        }
        return Math.Exp(sum + _backward[((start + roles.Length - 1) * Chain.Roles) + (int)roles[^1]] - _total);
    }
}
