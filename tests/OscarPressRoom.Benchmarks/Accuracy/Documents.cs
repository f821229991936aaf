using OscarPressRoom.Transcripts.Tagging;

namespace OscarPressRoom.Benchmarks.Accuracy;

/// <summary>What an editor dropped before we saw the conversation.</summary>
internal enum Regime
{
    /// <summary>Only pairs whose question contains a question mark are kept.</summary>
    Marked,

    /// <summary>Short turns are dropped, statements that serve as questions are kept.</summary>
    Edited,

    /// <summary>Every turn is kept, greetings too.</summary>
    Everything,
}

/// <summary>The paragraphs of one conversation with the labels gone, and what each one truly was.</summary>
internal sealed record Document(string Event, string[] Paragraphs, Role[] Roles);

internal static class Documents
{
    public static Document? From(Briefing briefing, Regime regime)
    {
        var pairs = briefing.Pairs.Where(p => IsKept(p, regime)).ToList();
        if (pairs.Count == 0)
        {
            return null;
        }
        var paragraphs = new List<string>();
        var roles = new List<Role>();
        foreach (var pair in pairs)
        {
            Append(pair.Question, Role.Question, Role.QuestionContinued);
            Append(pair.Answer, Role.Answer, Role.AnswerContinued);
        }
        return new(briefing.Event, [.. paragraphs], [.. roles]);

        void Append(string[] texts, Role first, Role rest)
        {
            paragraphs.AddRange(texts);
            roles.AddRange(texts.Select((_, i) => i == 0 ? first : rest));
        }
    }

    private static bool IsKept(Pair pair, Regime regime) => regime switch
    {
        Regime.Marked => pair.Question.Any(p => p.Contains('?')),
        Regime.Edited => Words(pair.Question) >= 8 && Words(pair.Answer) >= 12,
        _ => true,
    };

    private static int Words(string[] paragraphs) =>
        paragraphs.Sum(p => p.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
}
