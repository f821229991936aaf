using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Searching;
using OscarPressRoom.Archive.Searching.Language;
using OscarPressRoom.Benchmarks.Building;

namespace OscarPressRoom.Benchmarks.Ranking;

/// <summary><c>ranking [--archive FILE]</c>: how good the first ten results are, by the search's order and by FTS5's own.</summary>
internal static class RankingCommand
{
    private const int Pairs = 77_388;

    public static Command Create()
    {
        var file = new Option<FileInfo?>("--archive") { Description = "The archive of the corpus: kept there, and used again where it is there already. Otherwise it is made and thrown away." };
        var command = new Command("ranking", "Forty judged queries: nDCG@10 of the order of relevance beside FTS5's own rank (a minute).") { CorpusFile.Option, file };
        command.SetAction((line, cancellation) => RunAsync(line.GetRequiredValue(CorpusFile.Option).FullName, line.GetValue(file), line.InvocationConfiguration.Output, cancellation));
        return command;
    }

    private static async Task RunAsync(string corpus, FileInfo? file, TextWriter output, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("oscar-press-room-");
        try
        {
            await using var archive = new BenchmarkArchive(file?.FullName ?? Path.Combine(folder.FullName, "archive.db"));
            await archive.PrepareAsync();
            if (file is not { Exists: true })
                await archive.ImportAsync(corpus, Pairs).CountAsync(cancellation);

            await using var scope = archive.Services.CreateAsyncScope();
            var orders = new Orders(scope.ServiceProvider.GetRequiredService<ArchiveContext>(), scope.ServiceProvider.GetRequiredService<Searcher>());
            await orders.IndexPlainlyAsync(cancellation);
            await MeasureAsync(orders, output, cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(Orders orders, TextWriter output, CancellationToken cancellation)
    {
        var (plain, ours) = (new List<(double Gain, int Unjudged)>(), new List<(double Gain, int Unjudged)>());
        await output.WriteLineAsync("| query | matches | FTS5 `rank` | relevance | not judged |\n|---|---:|---:|---:|---:|");
        foreach (var judged in Judgements.Read(Path.Combine(CorpusFile.Repository(), "tests", "OscarPressRoom.Benchmarks", "Ranking", "judgements.tsv")))
        {
            var query = SearchQuery.Parse(judged.Text);
            var (total, keys) = await orders.RelevanceAsync(query, cancellation);
            var others = await orders.PlainAsync(query, cancellation);
            plain.Add((judged.Gain(others), judged.Unjudged(others)));
            ours.Add((judged.Gain(keys), judged.Unjudged(keys)));
            await output.WriteLineAsync($"| {judged.Text} | {total:N0} | {plain[^1].Gain:0.000} | {ours[^1].Gain:0.000} | {plain[^1].Unjudged} and {ours[^1].Unjudged} |");
        }

        await output.WriteLineAsync($"| **all {ours.Count}** | | **{plain.Average(query => query.Gain):0.000}** | **{ours.Average(query => query.Gain):0.000}** | {plain.Sum(query => query.Unjudged)} and {ours.Sum(query => query.Unjudged)} |");
    }
}
