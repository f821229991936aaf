using System.Diagnostics;

namespace OscarPressRoom.Benchmarks.Loading;

/// <summary>
/// A fixed number of requests a second, whether or not those before were answered, as readers come who know nothing of each other. Each is
/// timed from when it was due, so that nobody's waiting is left out.
/// </summary>
internal static class OpenLoop
{
    public static Task<Figures> RunAsync(Target target, int perSecond, TimeSpan time) => RunAsync(target, perSecond, Task.Delay(time));

    /// <summary>As long as something else goes on.</summary>
    public static async Task<Figures> RunAsync(Target target, int perSecond, Task meanwhile)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = target.Site };
        foreach (var header in target.Headers)
            client.DefaultRequestHeaders.Add(header.Split(": ")[0], header.Split(": ")[1]);

        var (start, requests) = (Stopwatch.GetTimestamp(), new List<Task<(double Milliseconds, bool IsGood)>>());
        var wait = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        for (var due = TimeSpan.Zero; !meanwhile.IsCompleted; due += TimeSpan.FromSeconds(1.0 / perSecond))
        {
            while (Stopwatch.GetElapsedTime(start) < due)
                await wait.WaitForNextTickAsync();
            requests.Add(AskAsync(client, target.Paths[requests.Count % target.Paths.Count], start, due));
        }

        var answers = await Task.WhenAll(requests);
        var times = answers.Select(answer => answer.Milliseconds).Order().ToList();
        return new Figures(
            answers.Length, Stopwatch.GetElapsedTime(start).TotalSeconds, times[times.Count / 2], times[times.Count * 99 / 100], answers.Count(answer => !answer.IsGood));
    }

    private static async Task<(double Milliseconds, bool IsGood)> AskAsync(HttpClient client, string path, long start, TimeSpan due)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            return (Late(), answer.IsSuccessStatusCode);
        }
        catch (HttpRequestException)
        {
            return (Late(), false);
        }

        double Late() => (Stopwatch.GetElapsedTime(start) - due).TotalMilliseconds;
    }
}
