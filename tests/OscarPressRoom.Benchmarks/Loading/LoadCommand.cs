using System.CommandLine;
using OscarPressRoom.Benchmarks.Building;

namespace OscarPressRoom.Benchmarks.Loading;

/// <summary><c>load [--minutes N] [--seconds N] [--corpus FILE] [--rebuild]</c>: the published site under load, beside a constant string from the same server, alone and behind all that the site does for every request.</summary>
internal static class LoadCommand
{
    private const int Rounds = 3;
    private const int PerSecond = 50;

    // Under full load .NET takes about half a minute until it has compiled for good what all pages have in common.
    private static readonly TimeSpan WarmingUp = TimeSpan.FromSeconds(40);

    public static Command Create()
    {
        var seconds = new Option<int>("--seconds") { Description = "How long each page is asked for, three times.", DefaultValueFactory = _ => 5 };
        var minutes = new Option<int>("--minutes") { Description = "How long the site is watched under a steady load afterwards.", DefaultValueFactory = _ => 1 };
        var rebuild = KeptArchive.RebuildOption();
        var command = new Command("load", "The published site under load, and what it holds in memory (wants wrk).") { CorpusFile.Option, seconds, minutes, rebuild };
        command.SetAction(async (line, _) =>
        {
            var output = line.InvocationConfiguration.Output;
            var (folder, _) = await KeptArchive.InAsync(line.GetRequiredValue(CorpusFile.Option).FullName, KeptArchive.WholeCorpus, line.GetValue(rebuild), output);
            await RunAsync(folder, TimeSpan.FromSeconds(line.GetValue(seconds)), TimeSpan.FromMinutes(line.GetValue(minutes)), output);
        });
        return command;
    }

    private static async Task RunAsync(string folder, TimeSpan time, TimeSpan watched, TextWriter output)
    {
        var addresses = await Addresses.OfAsync(folder);
        using var published = await PublishedSite.PublishAsync(BenchmarkArchive.FileIn(folder));
        using var constant = ConstantString.Serve();
        using var site = published.Serve();
        await constant.FirstAnswerAsync("/");
        await site.FirstAnswerAsync("/");

        IReadOnlyList<Target> targets =
        [
            new("a constant string", constant.Address, ["/"]),
            new("the site's own constant string, `/healthz`", site.Address, ["/healthz"]),
            new("kept transcript page", site.Address, [addresses.Transcript], Target.Compressed),
            new("transcript page of ten pairs, made anew", site.Address, [addresses.Transcript], Target.NotKept),
            new("the same, compressed", site.Address, [addresses.Transcript], Target.NotKept, Target.Compressed),
            new("search, made anew", site.Address, addresses.Searches, Target.NotKept),
            new("suggestions, made anew", site.Address, addresses.Suggestions, Target.NotKept),
        ];
        await WriteAsync(targets, await MeasureAsync(targets, time), output);
        await output.WriteLineAsync($"\nAt {PerSecond} requests a second, whoever was answered before:\n");
        await output.WriteLineAsync("| minute | search p50 | p99 | errors | resident memory |\n|---:|---:|---:|---:|---:|");
        for (var minute = 1; minute <= watched.TotalMinutes; minute++)
        {
            var steady = await OpenLoop.RunAsync(targets[^2], PerSecond, TimeSpan.FromMinutes(1));
            await output.WriteLineAsync($"| {minute} | {steady.Median:0.0} ms | {steady.Slowest:0.0} ms | {steady.Errors} | {site.ResidentMemory >> 20} MB |");
        }
    }

    // In turns, so that what else the machine does falls on all of them; the first turn only warms up.
    private static async Task<ILookup<Target, Figures>> MeasureAsync(IReadOnlyList<Target> targets, TimeSpan time)
    {
        var measured = new List<(Target Target, Figures Figures)>();
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var target in targets)
            {
                var figures = await Wrk.RunAsync(target, round == 0 ? WarmingUp : time);
                if (round > 0)
                    measured.Add((target, figures));
            }
        }

        return measured.ToLookup(each => each.Target, each => each.Figures);
    }

    private static async Task WriteAsync(IReadOnlyList<Target> targets, ILookup<Target, Figures> measured, TextWriter output)
    {
        await output.WriteLineAsync("| asked for | requests/s | of the constant's | of the site's own | p50 | p99 | errors |\n|---|---:|---:|---:|---:|---:|---:|");
        var (constant, own) = (Middle(measured[targets[0]]).PerSecond, Middle(measured[targets[1]]).PerSecond);
        foreach (var target in targets)
        {
            var figures = Middle(measured[target]);
            await output.WriteLineAsync(
                $"| {target.Name} | {figures.PerSecond:N0} | {figures.PerSecond / constant:0.000} | {figures.PerSecond / own:0.000} | {figures.Median:0.00} ms | {figures.Slowest:0.00} ms | {measured[target].Sum(each => each.Errors)} |");
        }
    }

    private static Figures Middle(IEnumerable<Figures> runs) => runs.OrderBy(run => run.PerSecond).ElementAt(Rounds / 2);
}
