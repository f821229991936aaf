using System.CommandLine;
using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Commands;

/// <summary><c>check</c> and <c>reindex</c>: whether the archive is sound, and its index made anew.</summary>
internal static class UpkeepCommands
{
    public static Command CreateCheck(ArchiveAction archive)
    {
        var command = new Command("check", "Prove that the database is sound and its index holds what its tables hold.");
        command.SetAction((line, cancellation) => archive(line, async (services, output) =>
        {
            var faults = await services.GetRequiredService<ArchiveCheck>().FindFaultsAsync(cancellation);
            foreach (var fault in faults)
                await output.WriteLineAsync(fault);
            await output.WriteLineAsync(faults.Count == 0 ? "All is well: database, references and index agree." : $"{faults.Count} {(faults.Count == 1 ? "fault" : "faults")} found.");
            return faults.Count == 0 ? 0 : 1;
        }));
        return command;
    }

    public static Command CreateReindex(ArchiveAction archive)
    {
        var command = new Command("reindex", "Build the full-text index anew from the tables.");
        command.SetAction((line, cancellation) => archive(line, async (services, output) =>
        {
            var pairs = await services.GetRequiredService<ArchiveCheck>().RebuildIndexAsync(cancellation);
            await output.WriteLineAsync($"The index was built anew: {pairs} {(pairs == 1 ? "pair" : "pairs")}.");
            return 0;
        }));
        return command;
    }
}
