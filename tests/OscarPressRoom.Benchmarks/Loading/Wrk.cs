using System.Diagnostics;
using System.Globalization;

namespace OscarPressRoom.Benchmarks.Loading;

/// <summary>As much as a server can do: 16 connections that ask anew as soon as they are answered.</summary>
internal static class Wrk
{
    private const int Connections = 16;

    private static readonly string Script = Path.Combine(CorpusFile.Repository(), "tests", "OscarPressRoom.Benchmarks", "Loading", "wrk.lua");

    public static async Task<Figures> RunAsync(Target target, TimeSpan time)
    {
        using var wrk = Process.Start(new ProcessStartInfo(
            "wrk",
            [
                $"-t1", $"-c{Connections}", $"-d{time.TotalSeconds:0}s", $"-s{Script}",
                .. target.Headers.SelectMany(header => (string[])["-H", header]),
                target.Site.OriginalString, "--", .. target.Paths,
            ])
        { RedirectStandardOutput = true })!;
        var printed = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        var numbers = printed.TrimEnd().Split('\n')[^1].Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return numbers is [var requests, var seconds, var median, var slowest, var errors]
            ? new Figures((long)requests, seconds, median, slowest, (long)errors)
            : throw new InvalidOperationException($"wrk said: {printed}");
    }
}
