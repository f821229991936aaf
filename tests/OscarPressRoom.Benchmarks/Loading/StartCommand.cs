using System.CommandLine;
using OscarPressRoom.Benchmarks.Building;

namespace OscarPressRoom.Benchmarks.Loading;

/// <summary><c>start [--times N] [--corpus FILE] [--rebuild]</c>: how long after the published site's process begins home is answered.</summary>
internal static class StartCommand
{
    public static Command Create()
    {
        var times = new Option<int>("--times") { Description = "How often it is started.", DefaultValueFactory = _ => 10 };
        var rebuild = KeptArchive.RebuildOption();
        var command = new Command("start", "From the start of the published site's process to the first page.") { CorpusFile.Option, times, rebuild };
        command.SetAction(async (line, _) =>
        {
            var output = line.InvocationConfiguration.Output;
            var (folder, _) = await KeptArchive.InAsync(line.GetRequiredValue(CorpusFile.Option).FullName, KeptArchive.WholeCorpus, line.GetValue(rebuild), output);
            await RunAsync(folder, line.GetValue(times), output);
        });
        return command;
    }

    private static async Task RunAsync(string folder, int times, TextWriter output)
    {
        using var published = await PublishedSite.PublishAsync(BenchmarkArchive.FileIn(folder));
        var taken = new List<TimeSpan>();
        for (var start = 0; start < times; start++)
        {
            using var site = published.Serve();
            taken.Add(await site.FirstAnswerAsync("/"));
        }

        taken.Sort();
        await output.WriteLineAsync($"First page after {taken[times / 2].TotalSeconds:0.00} s (median of {times} starts; {taken[0].TotalSeconds:0.00} to {taken[^1].TotalSeconds:0.00} s).");
    }
}
