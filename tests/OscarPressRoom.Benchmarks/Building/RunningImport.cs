using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace OscarPressRoom.Benchmarks.Building;

/// <summary>An import that is watched from outside, by the lines that it writes.</summary>
internal static partial class RunningImport
{
    /// <summary>Each time that so many pairs more are in, and at the end: how many are, the time since the program began, and what it holds in memory, in bytes.</summary>
    public static async IAsyncEnumerable<(int Pairs, TimeSpan Time, long Memory)> StepsAsync(ProcessStartInfo program, int step)
    {
        program.RedirectStandardOutput = program.RedirectStandardError = true;
        var start = Stopwatch.GetTimestamp();
        using var import = Process.Start(program)!;
        var error = import.StandardError.ReadToEndAsync();
        var (done, memory) = (0, 0L);
        while (await import.StandardOutput.ReadLineAsync() is { } line)
        {
            if (NewPairs().Match(line) is not { Success: true } added)
                continue;

            var before = done;
            done += int.Parse(added.Groups["pairs"].Value, CultureInfo.InvariantCulture);
            if (done / step == before / step)
                continue;

            import.Refresh();
            if (import.HasExited)
                continue;

            memory = import.WorkingSet64;
            yield return (done, Stopwatch.GetElapsedTime(start), memory);
        }

        await import.WaitForExitAsync();
        if (import.ExitCode != 0)
            throw new InvalidOperationException($"The import failed. {await error}");

        yield return (done, Stopwatch.GetElapsedTime(start), memory);
    }

    // 000001.md: Ana Berden backstage at the 1st Academy Awards: new, 24 questions and answers → /events/1/ana-berden
    [GeneratedRegex(@": new, (?<pairs>\d+) questions? and answers? → ")]
    private static partial Regex NewPairs();
}
