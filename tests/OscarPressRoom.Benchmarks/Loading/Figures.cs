namespace OscarPressRoom.Benchmarks.Loading;

/// <summary>What a load was answered with.</summary>
/// <param name="Seconds">How long it lasted.</param>
/// <param name="Median">In milliseconds.</param>
/// <param name="Slowest">The 99th percentile, in milliseconds.</param>
/// <param name="Errors">Answers from 400 on, and connections that failed or timed out.</param>
internal sealed record Figures(long Requests, double Seconds, double Median, double Slowest, long Errors)
{
    public double PerSecond => Requests / Seconds;
}
