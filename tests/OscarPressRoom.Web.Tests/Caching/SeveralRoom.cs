using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Web.Tests.Support;

namespace OscarPressRoom.Web.Tests.Caching;

/// <summary>A site with several conversations, of which some have to do with others: Mara Quist won twice, and Bo Lind names her.</summary>
public sealed class SeveralRoom : PressRoom
{
    protected override async Task FillAsync()
    {
        await using var process = new OtherProcess(this);
        await AddAsync(process, 86, "Directing", "Mara Quist", "With the tin.");
        await AddAsync(process, 86, "Best Sound", "Cy Oduya", "With the sea.");
        await AddAsync(process, 87, "Directing", "Bo Lind", "I thank Mara Quist for it.");
        await AddAsync(process, 88, "Directing", "Mara Quist", "With the roof.");
        await AddAsync(process, 88, "Best Sound", "Ana Ruiz", "With the rain.");
    }

    private static async Task AddAsync(OtherProcess process, int number, string award, string credit, string answer)
    {
        var report = await process.ImportAsync($"{credit} {number}.md", number, award, credit, $"Film {number}", $"## Where did it begin?\n\n{answer}\n\n## Was it cold?\n\nOnly outside.");
        if (report.Outcome != ImportOutcome.Imported)
            throw new InvalidOperationException(string.Join(' ', report.Problems));
    }
}
