namespace OscarPressRoom.Benchmarks.Loading;

/// <summary>What a load was answered with.</summary>
/// <param name="Median">In milliseconds.</param>
/// <param name="Slowest">The 99th percentile, in milliseconds.</param>
/// <param name="Errors">Answers from 400 on, and connections that failed or timed out.</param>
internal sealed record Figures(double PerSecond, double Median, double Slowest, long Errors);
