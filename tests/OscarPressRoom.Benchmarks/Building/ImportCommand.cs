using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive;

namespace OscarPressRoom.Benchmarks.Building;

/// <summary><c>import [--pairs N]</c>: how fast the real importer fills an empty archive, how much memory that takes, and what readers notice of an import.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var pairs = new Option<int>("--pairs") { Description = "How many pairs.", DefaultValueFactory = _ => 77_388 };
        var command = new Command("import", "The corpus through the real importer into an empty archive (half a minute).") { CorpusFile.Option, pairs };
        command.SetAction((line, _) => RunAsync(line.GetRequiredValue(CorpusFile.Option).FullName, line.GetValue(pairs), line.InvocationConfiguration.Output));
        return command;
    }

    private static async Task RunAsync(string corpus, int pairs, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("oscar-press-room-");
        try
        {
            await using var archive = new BenchmarkArchive(Path.Combine(folder.FullName, "archive.db"));
            await archive.PrepareAsync();
            await output.WriteLineAsync("| pairs | seconds | pairs/s | resident memory |\n|---:|---:|---:|---:|");
            var (time, done, files, step) = (TimeSpan.Zero, 0, 0, Math.Max(1, pairs / 5));
            await foreach (var (added, took) in archive.ImportAsync(corpus, pairs))
            {
                time += took;
                if ((done + added) / step > done / step)
                    await output.WriteLineAsync($"| {done + added:N0} | {time.TotalSeconds:0.0} | {(done + added) / time.TotalSeconds:N0} | {Environment.WorkingSet >> 20} MB |");
                (done, files) = (done + added, files + 1);
            }

            var readers = new Readers(archive, files);
            await readers.ReadAsync(Task.CompletedTask);
            var (alone, beside) = (await readers.ReadAsync(Task.CompletedTask), await readers.ReadAsync(Task.Run(() => archive.ImportAsync(corpus, pairs / 5, after: files).CountAsync().AsTask())));
            await output.WriteLineAsync("\n| a reader’s milliseconds: median · 95th · 99th percentile | alone | while a fifth as much is imported |\n|---|---:|---:|");
            await output.WriteLineAsync($"| a conversation | {alone.Reading} | {beside.Reading} |\n| a search with all facets | {alone.Searching} | {beside.Searching} |");

            await using var scope = archive.Services.CreateAsyncScope();
            var faults = await scope.ServiceProvider.GetRequiredService<ArchiveCheck>().FindFaultsAsync();
            await output.WriteLineAsync(faults.Count == 0 ? "\nThe archive's own check finds no fault." : string.Join('\n', faults));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
