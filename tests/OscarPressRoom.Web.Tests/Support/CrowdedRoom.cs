using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive.Importing;

namespace OscarPressRoom.Web.Tests.Support;

/// <summary>A site with more questions than a search puts in order, and some that a spreadsheet would take for formulas.</summary>
public sealed class CrowdedRoom : PressRoom
{
    public const int Questions = 4_100;

    private const string Head = """
        ---
        title: Ana Ruiz and the crowd
        slug: crowd
        event: 88
        winners:
          - award: Directing
            credit: Ana Ruiz
            film: "=Tin; Moon"
        ---

        ## =1+1 makes a crowd?

        -1 does, she said, "or so".

        +1 does not.

        ## @Ana, is that a crowd?

        """;

    protected override async Task FillAsync()
    {
        var text = new StringBuilder(Head);
        for (var number = 3; number <= Questions; number++)
            text.Append(CultureInfo.InvariantCulture, $"\n## Is number {number} a crowd, too?\n\nYes, {number} is.\n");

        await using var scope = Services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<Importer>().ImportAsync("crowd.md", Encoding.UTF8.GetBytes(text.ToString()), "tests");
        if (report.Outcome != ImportOutcome.Imported)
            throw new InvalidOperationException(string.Join(' ', report.Problems));
    }
}
