using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive.Importing;

namespace OscarPressRoom.Web.Tests.Support;

/// <summary>A site where tests correct: two conversations, which each test takes as it finds them.</summary>
public sealed class EditedRoom : PressRoom
{
    public const string First = "/events/86/mara-quist/where-did-it-begin";

    /// <summary>Makes an archive's conversation that no other test touches.</summary>
    public Task<string> AddAsync(string name, int number = 86) => AddAsync(this, name, number);

    /// <summary>The same for another site.</summary>
    public static async Task<string> AddAsync(PressRoom room, string name, int number = 86)
    {
        await using var scope = room.Services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<Importer>().ImportAsync($"{name}.md", Encoding.UTF8.GetBytes(Text(name, number)), "tests");
        return report.Transcripts[0].Slug;
    }

    protected override Task FillAsync() => AddAsync("Mara Quist");

    private static string Text(string name, int number) =>
        $"""
        ---
        event: {number}
        title: {name} backstage
        winners:
          - award: Directing
            credit: {name}
            film: The Tin of {name}
        source: https://example.org/{Uri.EscapeDataString(name)}
        ---

        ## **Bo Lind:** Where did it begin?

        **{name}:** With the tin.

        My father mended roofs.

        ## What did the harbour say?

        The harbour was asleep.

        ## Was it cold?

        Only outside.
        """;
}
