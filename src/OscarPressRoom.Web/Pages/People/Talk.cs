using OscarPressRoom.Web.Pages.Events;

namespace OscarPressRoom.Web.Pages.People;

/// <summary>A conversation on a person's page, with its first questions.</summary>
/// <param name="All">How many pairs it has.</param>
internal sealed record Talk(Conversation Conversation, IReadOnlyList<Voice.Pair> Questions, int All)
{
    // All of them, as long as that is a list and no scroll.
    private const int MostQuestions = 100;
    private const int FewQuestions = 5;

    public bool IsCut => Questions.Count < All;

    public static IReadOnlyList<Talk> Of(IEnumerable<Conversation> conversations, IReadOnlyList<Voice.Pair> pairs)
    {
        var most = pairs.Count <= MostQuestions ? MostQuestions : FewQuestions;
        var asked = pairs.ToLookup(pair => pair.Transcript);
        return [.. conversations.Select(conversation => new Talk(conversation, [.. asked[conversation.Id].Take(most)], asked[conversation.Id].Count()))];
    }
}
