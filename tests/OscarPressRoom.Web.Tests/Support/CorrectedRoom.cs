using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Archive.Wordings;

namespace OscarPressRoom.Web.Tests.Support;

/// <summary>A site whose conversation was corrected: one answer reworded twice, one question removed, the event, the name and the film put right.</summary>
public sealed class CorrectedRoom : PressRoom
{
    public const string First = "The harbour was asleep, and so were we.";

    public const string Second = "The harbour was awake, and so were we.";

    public const string Third = "The harbour was awake, and so was everybody.";

    public static string FirstFingerprint => Fingerprint(First);

    public static string Fingerprint(string answer) => new Wording(null, "What did the harbour say?", [new() { Text = answer }]).Fingerprint;

    protected override async Task FillAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        var importer = scope.ServiceProvider.GetRequiredService<Importer>();
        await ImportAsync(importer, "ines.md", Text(85, "Ines Valk", "Tim Moon", First, "## Was it cold?\n\nOnly <b>outside</b>."));
        await ImportAsync(importer, "ines.md", Text(86, "Inés Falk", "Tin Moon", Second, ""));
        await ImportAsync(importer, "ines.md", Text(86, "Inés Falk", "Tin Moon", Third, ""));
        await ImportAsync(importer, "hidden.md", """
            ---
            event: 87
            title: "Not for lists \x01 </script>"
            winners:
              - award: Directing
                credit: Bo Lind
                film: Paper Gull
            search-engines: false
            ---

            ## Is this for everybody?

            For those who have the link.
            """);
    }

    private static string Text(int number, string credit, string film, string answer, string more) =>
        $"""
        ---
        event: {number}
        winners:
          - award: Directing
            credit: {credit}
            film: {film}
        ---

        ## What did the harbour say?

        {answer}

        ## Did you carry the tin?

        I did, all of it.

        {more}
        """;

    private static async Task ImportAsync(Importer importer, string file, string text)
    {
        var report = await importer.ImportAsync(file, Encoding.UTF8.GetBytes(text), "tests");
        if (report.Outcome != ImportOutcome.Imported)
            throw new InvalidOperationException($"{file}: {string.Join(' ', report.Problems)}");
    }
}
