using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Benchmarks.Searching;

namespace OscarPressRoom.Benchmarks.Building;

/// <summary>Somebody who reads a conversation and searches, over and over, alone or while something else is done.</summary>
internal sealed class Readers(BenchmarkArchive archive, int transcripts)
{
    private readonly IReadOnlyList<string> _queries = [.. QuerySet.Read().SelectMany(band => band.Queries)];
    private readonly SearchCalls _calls = new(archive.Services);

    /// <summary>Every query at least once, and until the other work is done.</summary>
    public async Task<(Times Reading, Times Searching)> ReadAsync(Task meanwhile)
    {
        var (reading, searching) = (new Times(), new Times());
        for (var number = 0; number < _queries.Count || !meanwhile.IsCompleted; number++)
        {
            var start = Stopwatch.GetTimestamp();
            await ReadAsync((number * 37 % transcripts) + 1);
            reading.Add(Stopwatch.GetElapsedTime(start));

            start = Stopwatch.GetTimestamp();
            await _calls.SearchAsync(_queries[number % _queries.Count], withFacets: true);
            searching.Add(Stopwatch.GetElapsedTime(start));
        }

        await meanwhile;
        return (reading, searching);
    }

    private async Task ReadAsync(int id)
    {
        await using var scope = archive.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Access>().IsReadOnly = true;
        _ = await scope.ServiceProvider.GetRequiredService<ArchiveContext>().Transcripts.AsNoTracking()
            .Include(it => it.Event).Include(it => it.QuestionAnswers).Include(it => it.Winners).ThenInclude(winner => winner.People)
            .SingleAsync(it => it.Id == id);
    }
}
