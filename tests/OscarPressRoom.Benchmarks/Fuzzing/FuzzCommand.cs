using System.CommandLine;
using System.Diagnostics;
using System.Text;

namespace OscarPressRoom.Benchmarks.Fuzzing;

/// <summary><c>fuzz [--seconds N] [--seed N]</c>: mutates every example of the format's specs and looks for what the reader must never do.</summary>
internal static class FuzzCommand
{
    public static Command Create()
    {
        var seconds = new Option<int>("--seconds") { Description = "How long.", DefaultValueFactory = _ => 60 };
        var seed = new Option<int>("--seed") { Description = "The same seed gives the same inputs.", DefaultValueFactory = _ => 86 };
        var command = new Command("fuzz", "Mutate the examples of the format's specs and read them.") { seconds, seed };
        command.SetAction(line => Run(TimeSpan.FromSeconds(line.GetValue(seconds)), line.GetValue(seed), line.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(TimeSpan time, int seed, TextWriter output)
    {
        var examples = Examples.OfSpecs();
        var mutator = new Mutator(new Random(seed), examples);
        var (watch, inputs, slowest, failures) = (Stopwatch.StartNew(), 0, TimeSpan.Zero, new List<string>());
        while (watch.Elapsed < time && failures.Count < 10)
        {
            var input = mutator.Next();
            var start = watch.Elapsed;
            if (Property.Broken(Encoding.UTF8.GetBytes(input)) is { } broken)
                failures.Add($"{broken}\nthe input, as base64: {Convert.ToBase64String(Encoding.UTF8.GetBytes(input))}");
            slowest = watch.Elapsed - start > slowest ? watch.Elapsed - start : slowest;
            inputs++;
        }

        foreach (var failure in failures)
            output.WriteLine(failure);
        output.WriteLine($"{inputs:N0} inputs from {examples.Count} examples in {watch.Elapsed.TotalSeconds:0} s, seed {seed}: {failures.Count} broke a property; the slowest took {slowest.TotalMilliseconds:0} ms.");
        return failures.Count == 0 ? 0 : 1;
    }
}
