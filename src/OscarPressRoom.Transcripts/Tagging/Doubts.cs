namespace OscarPressRoom.Transcripts.Tagging;

/// <summary>Finds what is most likely wrong with a pair: its least certain paragraph.</summary>
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
        return new(Kind(roles[weakest], weakest == end), weakest);
    }

    private static DoubtKind Kind(Role taken, bool isNextQuestion) => taken switch
    {
        Role.Question => isNextQuestion ? DoubtKind.AnswerGoesOn : DoubtKind.AnswerAsQuestion,
        Role.QuestionContinued => DoubtKind.AnswerStartsEarlier,
        Role.Answer => DoubtKind.QuestionGoesOn,
        _ => DoubtKind.QuestionInAnswer,
    };
}
