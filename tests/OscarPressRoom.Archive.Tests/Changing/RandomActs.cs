using OscarPressRoom.Archive.Tests.Support;

namespace OscarPressRoom.Archive.Tests.Changing;

/// <summary>Whatever people do to an archive, one change for each.</summary>
internal sealed class RandomActs(TemporaryArchive archive, Random random)
{
    private static readonly string[] Files = ["quist.md", "lind.md", "oduya.md"];
    private static readonly string[] Credits = ["Mara Quist", "Mara Qvist", "Mara Quist and Bo Lind", "Bo Lind", "Cy Oduya"];
    private static readonly string[] Films = ["Tin Moon", "Tim Moon", "Beach"];
    private static readonly string[] Awards = ["Best Original Screenplay", "Best Sound"];
    private static readonly string[] Questions = ["Where did it begin?", "Where did it all begin?", "Was it cold?", "Is it late?", "What of the harbour?"];
    private static readonly string[] Answers = ["With the tin.", "With the tin roof.", "Very.", "It froze.\n\nIt thawed.", "**Bo Lind:** Ask me."];

    public Task NextAsync(int act) => ImportAsync(act);

    private Task ImportAsync(int act)
    {
        var conversation = string.Join("\n\n", Enumerable.Range(0, random.Next(1, 5)).Select(_ => $"## {One(Questions)}\n\n{One(Answers)}"));

        // The line of rights makes each file a new one.
        return archive.ImportAsync(One(Files), Some.Transcript(conversation, random.Next(86, 88), One(Awards), One(Credits), One(Films), $"rights: Note {act}."));
    }

    private string One(string[] choices) => choices[random.Next(choices.Length)];
}
