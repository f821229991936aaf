using System.CommandLine;
using OscarPressRoom.Archive.Importing;

namespace OscarPressRoom.Web.Commands;

/// <summary><c>import PATH… [--dry-run]</c>: brings files into the archive, one transaction each.</summary>
internal static class ImportCommand
{
    public static Command Create(ArchiveAction archive)
    {
        var paths = CommandLine.Paths("Files, or folders of files, to import.");
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would change, and change nothing." };
        var command = new Command("import", "Bring transcript files into the archive: all of a file or nothing of it.") { paths, dryRun };
        command.SetAction((line, cancellation) => archive(line, (services, output) =>
            RunAsync(services.GetRequiredService<Importer>(), line.GetRequiredValue(paths), line.GetValue(dryRun), output, cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(Importer importer, string[] paths, bool isDryRun, TextWriter output, CancellationToken cancellation)
    {
        var outcomes = new List<ImportOutcome>();
        await Progress.EachAsync(InputFiles.Of(paths), ImportAsync, output);
        await output.WriteLineAsync(
            $"{(isDryRun ? "Would import" : "Imported")} {Count(ImportOutcome.Imported)}, already in the archive {Count(ImportOutcome.AlreadyImported)}, refused {Count(ImportOutcome.Refused)}.{(isDryRun ? " Nothing was changed." : "")}");
        return Count(ImportOutcome.Refused) == 0 ? 0 : 1;

        async Task ImportAsync(InputFile file, TextWriter lines)
        {
            var report = await ImportFileAsync(importer, file, isDryRun, cancellation);
            outcomes.Add(report.Outcome);
            ImportLines.Write(report, lines);
        }

        int Count(ImportOutcome outcome) => outcomes.Count(it => it == outcome);
    }

    private static async Task<ImportReport> ImportFileAsync(Importer importer, InputFile file, bool isDryRun, CancellationToken cancellation)
    {
        if (!file.Exists)
            return new ImportReport(file.Name, ImportOutcome.Refused, [], [ProblemLines.Missing(file.Name)]);

        byte[] content;
        try
        {
            content = await File.ReadAllBytesAsync(file.Path, cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new ImportReport(file.Name, ImportOutcome.Refused, [], [ProblemLines.Unreadable(failure)]);
        }

        return await importer.ImportAsync(file.Name, content, by: Environment.UserName, isDryRun, cancellation);
    }
}
