using System.CommandLine;

namespace OscarPressRoom.Benchmarks.Drills;

/// <summary><c>drills [NAME…] [--times N] [--seed N] [--program FILE]</c>: lets go wrong what can, and looks at what is left.</summary>
internal static class DrillsCommand
{
    private static readonly IReadOnlyList<Drill> All =
    [
        new("import", "`import` is killed", KilledImports.ByCommandAsync),
        new("seeds", "a start that imports seeds is killed", KilledImports.AtStartAsync),
        new("edits", "edits and undos are killed", KilledEdits.RunAsync),
        new("backup", "`backup` is killed", KilledBackups.BackupAsync),
        new("restore", "`restore` is killed", KilledBackups.RestoreAsync),
        new("upgrade", "a start that upgrades an archive of an earlier version is killed", KilledUpgrades.RunAsync),
        new("full", "the disk is full: import, seeds, backup, a site that serves", (product, _) => FullDisk.RunAsync(product)),
        new("broken", "the database is damaged, missing, a newer version's, another program's, or on a disk that takes no writing: every command", (product, _) => BrokenArchives.RunAsync(product)),
        new("two", "two sites and an import on one archive", (product, _) => Sharing.TwoSitesAsync(product)),
        new("crowd", "1,000 readers at once while files are imported", (product, _) => Sharing.CrowdAsync(product)),
    ];

    public static Command Create()
    {
        var names = new Argument<string[]>("NAME") { Description = $"Which: {string.Join(", ", All.Select(drill => drill.Key))}; all of them unless told.", Arity = ArgumentArity.ZeroOrMore };
        var times = new Option<int>("--times") { Description = "How many random moments there are for each that is killed.", DefaultValueFactory = _ => 34 };
        var seed = new Option<int>("--seed") { Description = "The same seed gives the same moments, as far as the machine is as fast.", DefaultValueFactory = _ => 86 };
        var program = new Option<FileInfo?>("--program") { Description = "The published program; published first unless told." };
        var command = new Command("drills", "Let go wrong what can go wrong, and look at what is left (seven minutes with --times 6; a full disk wants the right to mount).") { names, times, seed, program };
        command.SetAction(line => RunAsync(
            [.. All.Where(drill => line.GetValue(names) is not { Length: > 0 } some || some.Contains(drill.Key))],
            new DrillSettings(line.GetValue(times), new Random(line.GetValue(seed))),
            line.GetValue(program)?.FullName,
            line.InvocationConfiguration.Output));
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<Drill> drills, DrillSettings settings, string? program, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("oscar-press-room-drills-");
        try
        {
            program ??= await Product.PublishAsync(Path.Combine(folder.FullName, "program"));
            var faults = new List<string>();
            await output.WriteLineAsync("| what goes wrong | times | what is left | faults |\n|---|---:|---|---:|");
            foreach (var drill in drills)
            {
                var findings = await drill.RunAsync(new Product(program, folder.FullName).In(drill.Key), settings);
                await output.WriteLineAsync($"| {drill.Name} | {findings.Times} | {findings.Seen} | {findings.Faults.Count} |");
                faults.AddRange(findings.Faults.Select(fault => $"{drill.Key}: {fault}"));
            }

            foreach (var fault in faults)
                await output.WriteLineAsync($"\n{fault}");
            return faults.Count == 0 ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
