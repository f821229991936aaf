using System.CommandLine;
using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Web.Commands;

/// <summary><c>import PATH… [--dry-run]</c>: brings files into the archive, one transaction each.</summary>
internal static class ImportCommand
{
    public static Command Create(ArchiveAction archive)
    {
        var paths = CommandLine.Paths("Files, folders of files, or ZIP files of files, to import.");
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would change, and change nothing." };
        var command = new Command("import", "Bring transcript files into the archive: all of a file or nothing of it.") { paths, dryRun };
        command.SetAction((line, cancellation) => archive(line, (services, output) =>
            RunAsync(services, line.GetRequiredValue(paths), line.GetValue(dryRun), output, line.InvocationConfiguration.Error, cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, string[] paths, bool isDryRun, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var (importer, limits) = (services.GetRequiredService<Importer>(), services.GetRequiredService<ReaderLimits>());
        var outcomes = new List<ImportOutcome>();
        try
        {
            await using var many = await importer.ExpectManyAsync(cancellation);
            await Progress.EachAsync(InputFiles.Of(paths), ImportAsync, output, error, cancellation);
            await many.SettleAsync(cancellation);
        }
        finally
        {
            await output.WriteLineAsync(
                $"{(isDryRun ? "Would import" : "Imported")} {Count(ImportOutcome.Imported)}, already in the archive {Count(ImportOutcome.AlreadyImported)}, refused {Count(ImportOutcome.Refused)}.{(isDryRun ? " Nothing was changed." : "")}");
        }

        return Count(ImportOutcome.Refused) == 0 ? 0 : 1;

        async Task ImportAsync(InputFile input, TextWriter lines)
        {
            foreach (var file in InputFiles.Open(input, limits))
            {
                var report = file.Refusal is { } refusal
                    ? new ImportReport(file.Name, ImportOutcome.Refused, [], [refusal])
                    : await importer.ImportAsync(file.Name, file.Content, by: Environment.UserName, isDryRun, cancellation);
                outcomes.Add(report.Outcome);
                ImportLines.Write(report, lines);
            }
        }

        int Count(ImportOutcome outcome) => outcomes.Count(it => it == outcome);
    }
}
