using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive;
using OscarPressRoom.Benchmarks.Building;
using OscarPressRoom.Benchmarks.Searching;

namespace OscarPressRoom.Benchmarks.Loading;

/// <summary>What readers of the archive ask for.</summary>
/// <param name="Transcript">A conversation of ten pairs, of middling length.</param>
/// <param name="Searches">The queries of the search benchmark.</param>
/// <param name="Suggestions">What is asked while somebody types them.</param>
internal sealed record Addresses(string Transcript, IReadOnlyList<string> Searches, IReadOnlyList<string> Suggestions)
{
    private const int Pairs = 10;

    public static async Task<Addresses> OfAsync(string folder)
    {
        var queries = QuerySet.Read().SelectMany(band => band.Queries).ToList();
        return new Addresses(
            await TranscriptAsync(folder),
            [.. queries.Select(query => $"/search?q={Uri.EscapeDataString(query)}")],
            [.. queries.Select(query => $"/search/suggest?q={Uri.EscapeDataString(query[..Math.Min(4, query.Length)])}")]);
    }

    private static async Task<string> TranscriptAsync(string folder)
    {
        await using var archive = new BenchmarkArchive(BenchmarkArchive.FileIn(folder));
        await using var scope = archive.Services.CreateAsyncScope();
        var all = await scope.ServiceProvider.GetRequiredService<ArchiveContext>().Database.SqlQuery<string>($"""
            select '/events/' || Event.Number || '/' || Transcript.Slug as Value
            from Transcript
            join Event on Event.Id = Transcript.EventId
            join QuestionAnswer on QuestionAnswer.TranscriptId = Transcript.Id
            group by Transcript.Id
            having count(*) = {Pairs}
            order by sum(length(Question) + length(Answer))
            """).ToListAsync();
        return all.Count > 0 ? all[all.Count / 2] : throw new InvalidOperationException($"None of so few conversations has {Pairs} pairs: measure with more.");
    }
}
