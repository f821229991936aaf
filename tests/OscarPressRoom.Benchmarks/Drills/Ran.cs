using System.Diagnostics;
using System.Text;

namespace OscarPressRoom.Benchmarks.Drills;

/// <summary>How a program ended, and what it said.</summary>
/// <param name="Silence">How long it took to say anything.</param>
internal sealed record Ran(int Code, string Output, string Error, TimeSpan Time, TimeSpan Silence)
{
    // What a killed program ends with.
    private const int Killed = 137;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Whether it ended well, or with a sentence; and either way showed nothing of its insides.</summary>
    public bool IsPlain => Code is 0 or 1 or Killed
        && (Code != 1 || (Output + Error).TrimEnd().EndsWith('.'))
        && !(Output + Error).Split('\n').Any(line => line.StartsWith("   at ", StringComparison.Ordinal) || line.StartsWith("Unhandled", StringComparison.Ordinal));

    /// <summary>A moment at which the same program is probably at work.</summary>
    public TimeSpan Moment(Random random) => (Silence * 0.7) + ((Time - (Silence * 0.7)) * random.NextDouble());

    /// <param name="kill">When it is killed; null where it may end by itself.</param>
    /// <param name="until">What it says when it is killed.</param>
    public static async Task<Ran> OfAsync(ProcessStartInfo start, TimeSpan? kill = null, string? until = null)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        var (begin, silence, output) = (Stopwatch.GetTimestamp(), TimeSpan.Zero, new StringBuilder());
        using var process = Process.Start(start)!;
        using var end = new CancellationTokenSource(kill ?? Patience);
        await using var killing = end.Token.Register(process.Kill);
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);

        // As it comes: the last line of a program that is killed may be half a line.
        var buffer = new char[4096];
        for (int read; (read = await process.StandardOutput.ReadAsync(buffer)) > 0;)
        {
            silence = output.Length == 0 ? Stopwatch.GetElapsedTime(begin) : silence;
            output.Append(buffer, 0, read);
            if (until is not null && output.ToString().Contains(until, StringComparison.Ordinal))
                process.Kill();
        }

        await process.WaitForExitAsync(CancellationToken.None);
        return new Ran(process.ExitCode, output.ToString(), await error, Stopwatch.GetElapsedTime(begin), silence);
    }
}
