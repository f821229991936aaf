using System.Diagnostics;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Archive.Schema;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Transcripts.Markdown;

namespace OscarPressRoom.Benchmarks.Building;

/// <summary>An archive of real pairs under invented headers, brought in through the real importer.</summary>
internal sealed class BenchmarkArchive(string file) : IAsyncDisposable
{
    public ServiceProvider Services { get; } = new ServiceCollection().AddLogging().AddArchive($"Data Source={file}", Path.GetDirectoryName(file)!).BuildServiceProvider();

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }

    public async Task PrepareAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        await ArchiveSchema.PrepareAsync(scope.ServiceProvider.GetRequiredService<ArchiveConnections>());
    }

    /// <summary>Imports the corpus, over and over with other headers, until there are as many pairs. Returns how long the importer took for each file.</summary>
    public async IAsyncEnumerable<TimeSpan> ImportAsync(string corpus, int pairs)
    {
        await using var scope = Services.CreateAsyncScope();
        var importer = scope.ServiceProvider.GetRequiredService<Importer>();
        await using var many = await importer.ExpectManyAsync();
        var number = 0;
        foreach (var transcript in Transcripts(corpus, pairs, after: 0))
        {
            var content = Encoding.UTF8.GetBytes(MarkdownWriter.Write(transcript));
            var start = Stopwatch.GetTimestamp();
            var report = await importer.ImportAsync($"{++number}.md", content, by: "a benchmark");
            if (report.Transcripts is not [{ IsNew: true }])
                throw new InvalidOperationException($"Conversation {number} was not imported as one new transcript: {string.Join(' ', report.Problems)}");

            yield return Stopwatch.GetElapsedTime(start);
        }

        await many.SettleAsync();
    }

    /// <summary>The corpus in files, as many pairs of it as asked for. Returns how many files that are.</summary>
    /// <param name="after">How many there are already, elsewhere: their headers are left out.</param>
    public static int Write(string folder, string corpus, int pairs, int after = 0)
    {
        Directory.CreateDirectory(folder);
        var number = after;
        foreach (var transcript in Transcripts(corpus, pairs, after))
            File.WriteAllText(Path.Combine(folder, $"{++number:000000}.md"), MarkdownWriter.Write(transcript));
        return number - after;
    }

    /// <summary>Builds an archive and puts it into the folder where it is kept, complete or not at all. Returns how long the importer took.</summary>
    public static async Task<TimeSpan> BuildAsync(string folder, string corpus, int pairs)
    {
        var unfinished = $"{folder}-unfinished";
        Discard(unfinished);
        Directory.CreateDirectory(unfinished);
        var time = TimeSpan.Zero;
        await using (var archive = new BenchmarkArchive(FileIn(unfinished)))
        {
            await archive.PrepareAsync();
            await foreach (var took in archive.ImportAsync(corpus, pairs))
                time += took;
        }

        Discard(folder);
        Directory.Move(unfinished, folder);
        return time;
    }

    public static string FileIn(string folder) => Path.Combine(folder, "archive.db");

    private static void Discard(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private static IEnumerable<PrintedTranscript> Transcripts(string corpus, int pairs, int after)
    {
        var (conversations, number) = (PressBriefings.Read(corpus).ToList(), after);
        for (var left = pairs; left > 0; number++)
        {
            var conversation = conversations[number % conversations.Count];
            yield return InventedHeaders.Over([.. conversation.Take(left)], number);
            left -= Math.Min(left, conversation.Count);
        }
    }
}
