namespace OscarPressRoom.Transcripts.Tagging;

/// <summary>Finds what is most likely wrong with a pair: its least certain paragraph, and what else that might be.</summary>
internal static class Doubts
{
    public static Doubt Of(Role[] roles, int start, int end, Posterior chance)
    {
        var weakest = start;
        for (var i = start; i <= Math.Min(end, roles.Length - 1); i++)
        {
            if (chance.Of(i, roles[i]) < chance.Of(weakest, roles[weakest]))
            {
                weakest = i;
            }
        }
        return new(Kind(roles[weakest], Rival(weakest, roles[weakest], chance), weakest == end), weakest);
    }

    private static Role Rival(int paragraph, Role taken, Posterior chance) =>
        Enum.GetValues<Role>().Where(role => role != taken).MaxBy(role => chance.Of(paragraph, role));

    private static DoubtKind Kind(Role taken, Role rival, bool isNextQuestion) => (taken, rival) switch
    {
        (Role.Question, Role.AnswerContinued) => isNextQuestion ? DoubtKind.AnswerGoesOn : DoubtKind.AnswerAsQuestion,
        (Role.Answer, Role.QuestionContinued) => DoubtKind.QuestionGoesOn,
        (Role.QuestionContinued, Role.Answer or Role.AnswerContinued) => DoubtKind.AnswerStartsEarlier,
        (Role.AnswerContinued, Role.Question or Role.QuestionContinued) => DoubtKind.QuestionInAnswer,
        _ => DoubtKind.TurnsSwapped,
    };
}
