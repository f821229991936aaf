using System.Diagnostics;

namespace OscarPressRoom.Benchmarks.Searching;

/// <summary>How long something took, many times, in milliseconds.</summary>
internal sealed class Times
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private const int Runs = 5;

    private readonly List<double> _milliseconds = [];

    /// <summary>Times five runs, or as many as begin within a second, after one that is not counted.</summary>
    public async Task AddAsync(Func<Task> work)
    {
        await work();
        var begin = Stopwatch.GetTimestamp();
        for (var run = 0; run < Runs && (run == 0 || Stopwatch.GetElapsedTime(begin) < Patience); run++)
        {
            var start = Stopwatch.GetTimestamp();
            await work();
            _milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    /// <summary>One that somebody else timed.</summary>
    public void Add(TimeSpan time) => _milliseconds.Add(time.TotalMilliseconds);

    public double Percentile(int percent)
    {
        _milliseconds.Sort();
        return _milliseconds[(int)Math.Ceiling(_milliseconds.Count * percent / 100.0) - 1];
    }

    /// <summary>The median, the 95th and the 99th percentile.</summary>
    public override string ToString() => $"{Percentile(50):0.0} · {Percentile(95):0.0} · {Percentile(99):0.0}";
}
