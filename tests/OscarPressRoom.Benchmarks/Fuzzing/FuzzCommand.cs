using System.CommandLine;
using System.Diagnostics;
using System.Text;

namespace OscarPressRoom.Benchmarks.Fuzzing;

/// <summary><c>fuzz [--seconds N] [--seed N]</c>: breaks what people and programs hand in, and looks for what must never happen.</summary>
internal static class FuzzCommand
{
    private const int MostFailures = 10;

    public static Command Create()
    {
        var seconds = new Option<int>("--seconds") { Description = "How long for each kind of input.", DefaultValueFactory = _ => 60 };
        var seed = new Option<int>("--seed") { Description = "The same seed gives the same inputs.", DefaultValueFactory = _ => 86 };
        var command = new Command("fuzz", "Mutate the examples of the specs, ZIP files and backups; read, search, open and restore them.") { seconds, seed };
        command.SetAction((line, _) => RunAsync(TimeSpan.FromSeconds(line.GetValue(seconds)), line.GetValue(seed), line.InvocationConfiguration.Output));
        return command;
    }

    private static async Task<int> RunAsync(TimeSpan time, int seed, TextWriter output)
    {
        var random = new Random(seed);
        var (texts, queries) = (new Mutator(random, Examples.OfTranscripts()), new Mutator(random, Examples.OfQueries()));
        var zips = new ZipMutator(random, texts.Next);
        using var query = new QueryProperty();
        using var backup = new BackupProperty();
        var sound = await backup.SoundAsync();
        Target[] targets =
        [
            new("texts for the reader", () => Encoding.UTF8.GetBytes(texts.Next()), Property.Broken),
            new("searches", () => Encoding.UTF8.GetBytes(queries.Next()), query.Broken),
            new("ZIP files", zips.Next, ZipProperty.Broken),
            new("backups", () => random.Next(2) == 0 ? zips.Break(sound) : BackupProperty.Repacked(sound, zips.Break), backup.Broken),
        ];

        await output.WriteLineAsync("| broken | inputs | the slowest | properties broken |\n|---|---:|---:|---:|");
        var failures = new List<string>();
        foreach (var target in targets)
            failures.AddRange(await RunAsync(target, time, output));
        foreach (var failure in failures)
            await output.WriteLineAsync($"\n{failure}");
        return failures.Count == 0 ? 0 : 1;
    }

    private static async Task<IReadOnlyList<string>> RunAsync(Target target, TimeSpan time, TextWriter output)
    {
        var (watch, inputs, slowest, failures) = (Stopwatch.StartNew(), 0, TimeSpan.Zero, new List<string>());
        while (watch.Elapsed < time && failures.Count < MostFailures)
        {
            var input = target.Next();
            var start = watch.Elapsed;
            if (target.Broken(input) is { } broken)
                failures.Add($"{target.Name}: {broken}\nthe input, as base64: {Convert.ToBase64String(input)}");
            slowest = watch.Elapsed - start > slowest ? watch.Elapsed - start : slowest;
            inputs++;
        }

        await output.WriteLineAsync($"| {target.Name} | {inputs:N0} | {slowest.TotalMilliseconds:0} ms | {failures.Count} |");
        return failures;
    }
}
