using System.CommandLine;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Keeping;

namespace OscarPressRoom.Web.Commands;

/// <summary><c>check</c> and <c>reindex</c>: whether the archive is sound, and its index made anew.</summary>
internal static class UpkeepCommands
{
    public static Command CreateCheck(ArchiveAction archive)
    {
        var deep = new Option<bool>("--deep") { Description = "Read the imported files again too, and print a line for each table to compare archives by." };
        var command = new Command("check", "Prove that the database is sound and its index holds what its tables hold.") { deep };
        command.SetAction((line, cancellation) => archive(line, (services, output) => CheckAsync(services, line.GetValue(deep), output, cancellation)));
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

    private static async Task<int> CheckAsync(IServiceProvider services, bool isDeep, TextWriter output, CancellationToken cancellation)
    {
        var check = services.GetRequiredService<ArchiveCheck>();
        List<string> faults = [.. await check.FindFaultsAsync(cancellation)];
        if (isDeep)
        {
            faults.AddRange(await check.FindAlteredFilesAsync(cancellation));
            foreach (var table in await TableDigest.OfAsync(services.GetRequiredService<ArchiveContext>(), cancellation))
                await output.WriteLineAsync($"{table.Hash}  {table.Table}, {table.Rows} {(table.Rows == 1 ? "row" : "rows")}");
        }

        foreach (var fault in faults)
            await output.WriteLineAsync(fault);
        await output.WriteLineAsync(faults.Count == 0 ? "All is well: database, references and index agree." : $"{faults.Count} {(faults.Count == 1 ? "fault" : "faults")} found.");
        return faults.Count == 0 ? 0 : 1;
    }
}
