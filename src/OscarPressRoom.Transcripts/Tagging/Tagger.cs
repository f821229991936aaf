namespace OscarPressRoom.Transcripts.Tagging;

/// <summary>Tells questions from answers where nothing but the wording and the order of the paragraphs does.</summary>
internal sealed class Tagger(Weights weights)
{
    private const float UnnamedStart = 5;

    public static Tagger Default { get; } = new(Weights.Embedded);

    /// <summary>What each paragraph is, and the pairs they make. The first one is always taken for a question, the last for an answer.</summary>
    /// <param name="isAnswer">Whether a paragraph is known to answer, since its speaker is named; nothing is known when left out.</param>
    public Tagged Tag(IReadOnlyList<string> paragraphs, Func<int, bool>? isAnswer = null)
    {
        if (paragraphs.Count == 0)
            return new([], []);

        var scores = Score(paragraphs);
        for (var paragraph = 0; isAnswer is not null && paragraph < paragraphs.Count; paragraph++)
            Constrain(scores.AsSpan(paragraph * Chain.Roles, Chain.Roles), isAnswer(paragraph));

        var chance = new Posterior(weights.Chain, scores);
        var roles = weights.Chain.Best(scores);
        var tags = roles.Select((role, i) => new Tag(role, chance.Of(i, role))).ToArray();
        return new(tags, Exchanges(roles, chance));
    }

    // Where speakers are named an answer seldom starts without its name.
    private static void Constrain(Span<float> scores, bool isAnswer)
    {
        if (isAnswer)
            (scores[(int)Role.Question], scores[(int)Role.QuestionContinued]) = (float.NegativeInfinity, float.NegativeInfinity);
        else
            scores[(int)Role.Answer] -= UnnamedStart;
    }

    private float[] Score(IReadOnlyList<string> texts)
    {
        var scores = new float[texts.Count * Chain.Roles];
        var paragraphs = new ParagraphCues[texts.Count];
        var cues = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < paragraphs.Length; i++)
        {
            cues.Clear();
            paragraphs[i] = new(texts[i], cues);
            weights.Score(cues, Of(i));
        }
        var context = new Context(paragraphs);
        for (var i = 0; i < paragraphs.Length; i++)
        {
            cues.Clear();
            context.Collect(i, cues);
            weights.Score(cues, Of(i));
        }
        return scores;

        Span<float> Of(int paragraph) => scores.AsSpan(paragraph * Chain.Roles, Chain.Roles);
    }

    private List<Exchange> Exchanges(Role[] roles, Posterior chance)
    {
        var exchanges = new List<Exchange>();
        for (var start = 0; start < roles.Length;)
        {
            var answer = start + 1;
            while (answer < roles.Length && roles[answer] == Role.QuestionContinued)
            {
                answer++;
            }
            var end = answer;
            while (end < roles.Length && roles[end] != Role.Question)
            {
                end++;
            }
            // The pair is right only if a question, or nothing, comes after it.
            var path = roles.AsSpan(start..Math.Min(end + 1, roles.Length));
            var confidence = Calibrate(chance.OfPath(path, start));
            Doubt? doubt = confidence < weights.Threshold ? Doubts.Of(roles, start, end, chance) : null;
            exchanges.Add(new(start, answer, end, confidence, doubt));
            start = end;
        }
        return exchanges;
    }

    private double Calibrate(double chance)
    {
        var clamped = Math.Clamp(chance, 1e-9, 1 - 1e-9);
        var odds = Math.Log(clamped / (1 - clamped));
        return 1 / (1 + Math.Exp(-(weights.Calibration.Slope * odds) - weights.Calibration.Offset));
    }
}
