using System.CommandLine;
using System.Diagnostics;
using OscarPressRoom.Benchmarks.Building;

namespace OscarPressRoom.Benchmarks.Searching;

/// <summary><c>search [--pairs N] [--corpus FILE] [--rebuild]</c>: the page's whole search call, band by band, beside FTS5's own rank.</summary>
internal static class SearchCommand
{
    public static Command Create()
    {
        var pairs = new Option<int>("--pairs") { Description = "How many pairs; beyond the corpus they are repeated under other names.", DefaultValueFactory = _ => KeptArchive.WholeCorpus };
        var rebuild = KeptArchive.RebuildOption();
        var command = new Command("search", "200 queries on an archive of real pairs, which is built first and kept in .artifacts.") { CorpusFile.Option, pairs, rebuild };
        command.SetAction((line, _) => RunAsync(
            line.GetRequiredValue(CorpusFile.Option).FullName, line.GetValue(pairs), line.GetValue(rebuild), line.InvocationConfiguration.Output));
        return command;
    }

    private static async Task RunAsync(string corpus, int pairs, bool isRebuilt, TextWriter output)
    {
        var (folder, isBuilt) = await KeptArchive.InAsync(corpus, pairs, isRebuilt, output);
        await using var archive = new BenchmarkArchive(BenchmarkArchive.FileIn(folder));
        var bands = QuerySet.Read();
        var calls = new SearchCalls(archive.Services);
        foreach (var query in bands.SelectMany(band => band.Queries))
            await calls.SearchAsync(query, withFacets: true);

        await output.WriteLineAsync($"{pairs:N0} pairs, milliseconds: median · 95th · 99th percentile\n");
        await output.WriteLineAsync("| queries | matches | total and first page | and all facets | and a filter | `order by rank` |\n|---|---:|---:|---:|---:|---:|");
        foreach (var band in bands)
        {
            var matches = new List<int>();
            foreach (var query in band.Queries)
                matches.Add(await calls.CountAsync(query));
            await output.WriteLineAsync(
                $"| {band.Name} | {matches.Min():N0} to {matches.Max():N0} | {await TimeAsync(band, query => calls.SearchAsync(query, withFacets: false))} "
                + $"| {await TimeAsync(band, query => calls.SearchAsync(query, withFacets: true))} "
                + $"| {await TimeAsync(QuerySet.Filtered(band), query => calls.SearchAsync(query, withFacets: true))} "
                + $"| {await TimeAsync(band, calls.RankAsync)} |");
        }

        var typing = new Band("typing", [.. bands.SelectMany(band => band.Queries).SelectMany(query => (string[])[query[..Math.Min(2, query.Length)], query[..Math.Min(5, query.Length)]])]);
        await output.WriteLineAsync($"\nSuggestions for the first two and the first five characters of each: {await TimeAsync(typing, calls.SuggestAsync)}.");
        using var process = Process.GetCurrentProcess();
        await output.WriteLineAsync($"\nMemory of the process: {process.WorkingSet64 >> 20} MB resident, {process.PeakWorkingSet64 >> 20} MB at its peak{(isBuilt ? ", where the archive was built too" : "")}.");
    }

    private static async Task<Times> TimeAsync(Band band, Func<string, Task> work)
    {
        var times = new Times();
        foreach (var query in band.Queries)
            await times.AddAsync(() => work(query));
        return times;
    }
}
