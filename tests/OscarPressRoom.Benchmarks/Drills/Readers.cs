using System.Collections.Concurrent;

namespace OscarPressRoom.Benchmarks.Drills;

/// <summary>People who read one page after the other; none of them is kept, since each is asked for with another query.</summary>
internal sealed class Readers(IReadOnlyList<Uri> sites, IReadOnlyList<string> transcripts)
{
    public async Task<Answers> ReadAsync(int people, TimeSpan time) => await ReadAsync(people, () => Task.Delay(time));

    /// <summary>Until something else has ended.</summary>
    public async Task<Answers> ReadAsync(int people, Func<Task> work)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromMinutes(1) };
        using var end = new CancellationTokenSource();
        var (count, failures) = (0, new ConcurrentDictionary<string, int>());
        var reading = Enumerable.Range(0, people).Select(person => Task.Run(async () =>
        {
            for (var page = person; !end.IsCancellationRequested; page++)
            {
                Interlocked.Increment(ref count);
                if (await FaultAsync(client, Address(page)) is { } fault)
                    failures.AddOrUpdate(fault, 1, (_, known) => known + 1);
            }
        })).ToList();
        await work();
        await end.CancelAsync();
        await Task.WhenAll(reading);
        return new Answers(count, [.. failures.Select(failure => $"{failure.Key} ({failure.Value} times)")]);
    }

    private Uri Address(int page) => new(sites[page % sites.Count], (page % 3) switch
    {
        0 => $"/search?q=lantern+{page % 997}",
        1 => $"/?page={page}",
        _ => $"/events/{transcripts[page % transcripts.Count][..^3]}?page={page}",
    });

    private static async Task<string?> FaultAsync(HttpClient client, Uri address)
    {
        try
        {
            using var answer = await client.GetAsync(address);
            await answer.Content.CopyToAsync(Stream.Null);
            return answer.IsSuccessStatusCode ? null : $"{(int)answer.StatusCode} for {address.AbsolutePath}";
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException or IOException)
        {
            return failure.Message;
        }
    }
}

/// <param name="Failures">All that was not a page.</param>
internal sealed record Answers(int Count, IReadOnlyList<string> Failures);
