using System.CommandLine;
using OscarPressRoom.Benchmarks.Drills;
using OscarPressRoom.Benchmarks.Loading;

namespace OscarPressRoom.Benchmarks.Building;

/// <summary><c>import [--pairs N]</c>: how fast the published program fills an empty archive, how much memory that takes, and what readers notice of an import.</summary>
internal static class ImportCommand
{
    // Of each: as many as leave most of a core to the import.
    private const int PerSecond = 10;

    // Of each: until .NET has compiled for good what is asked for, which is no import's doing.
    private static readonly TimeSpan WarmingUp = TimeSpan.FromSeconds(20);

    public static Command Create()
    {
        var pairs = new Option<int>("--pairs") { Description = "How many pairs.", DefaultValueFactory = _ => KeptArchive.WholeCorpus };
        var command = new Command("import", "The corpus through the published program's import, into an empty archive and beside readers (five minutes; wants wrk).") { CorpusFile.Option, pairs };
        command.SetAction((line, _) => RunAsync(line.GetRequiredValue(CorpusFile.Option).FullName, line.GetValue(pairs), line.InvocationConfiguration.Output));
        return command;
    }

    private static async Task RunAsync(string corpus, int pairs, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("oscar-press-room-");
        try
        {
            var (first, more) = (Path.Combine(folder.FullName, "first"), Path.Combine(folder.FullName, "more"));
            BenchmarkArchive.Write(more, corpus, pairs, after: BenchmarkArchive.Write(first, corpus, pairs));
            var product = new Product(await Product.PublishAsync(Path.Combine(folder.FullName, "program")), folder.FullName).In("archive");

            await output.WriteLineAsync("| pairs | seconds | pairs/s | resident memory |\n|---:|---:|---:|---:|");
            await foreach (var (done, time, memory) in RunningImport.StepsAsync(product.Line("import", first), Math.Max(1, pairs / 5)))
                await output.WriteLineAsync($"| {done:N0} | {time.TotalSeconds:0.0} | {done / time.TotalSeconds:N0} | {memory >> 20} MB |");

            var alone = await SqliteAlone.CopyAsync(product.Archive, product.In("alone").Archive);
            await output.WriteLineAsync($"\nSQLite alone writes the same rows and index, in one transaction, in {alone.TotalSeconds:0.0} s: {pairs / alone.TotalSeconds:N0} a second.");

            await ReadAsync(product, () => product.RunAsync("import", more), output);
            var check = await product.RunAsync("check");
            await output.WriteLineAsync($"\n{check.Output}{check.Error}".TrimEnd());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task ReadAsync(Product product, Func<Task> import, TextWriter output)
    {
        var addresses = await Addresses.OfAsync(product.Folder);
        using var site = product.Serve();
        await site.FirstAnswerAsync("/");
        IReadOnlyList<Target> targets = [new("a conversation", site.Address, [addresses.Transcript]), new("a search", site.Address, addresses.Searches)];
        Task<Figures[]> AskAsync(string turn, Task meanwhile) => Task.WhenAll(targets.Select(target => OpenLoop.RunAsync(target with { Paths = Anew(target.Paths, turn) }, PerSecond, meanwhile)));

        foreach (var target in targets)
            await Wrk.RunAsync(target with { Headers = [Target.NotKept] }, WarmingUp);

        // As long alone as beside the import.
        var beside = await AskAsync("beside", import());
        var alone = await AskAsync("alone", Task.Delay(TimeSpan.FromSeconds(beside[0].Seconds)));
        await output.WriteLineAsync($"\n| a reader’s milliseconds, {PerSecond} of each a second: median · 99th percentile | alone | while as much again is imported | times | errors |\n|---|---:|---:|---:|---:|");
        foreach (var (target, one, other) in targets.Zip(alone, beside))
            await output.WriteLineAsync($"| {target.Name} | {one.Median:0.0} · {one.Slowest:0.0} | {other.Median:0.0} · {other.Slowest:0.0} | {other.Slowest / one.Slowest:0.0} | {one.Errors + other.Errors} |");
    }

    // Asked by somebody who has not signed in, and yet made anew each time: a page is kept by its whole address.
    private static IReadOnlyList<string> Anew(IReadOnlyList<string> paths, string turn) =>
        [.. from number in Enumerable.Range(0, 10_000 / paths.Count) from path in paths select $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}anew={turn}-{number}"];
}
