using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive.Exporting;
using OscarPressRoom.Benchmarks.Building;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Transcripts.Markdown;

namespace OscarPressRoom.Benchmarks.Drills;

/// <summary>Invented conversations in files, and the archive's account of them.</summary>
internal static class Conversations
{
    private const int Pairs = 5;

    public static string Write(string folder, int files)
    {
        Directory.CreateDirectory(folder);
        for (var number = 0; number < files; number++)
            File.WriteAllText(Path.Combine(folder, $"{number:00000}.md"), MarkdownWriter.Write(InventedHeaders.Over([.. Enumerable.Range(1, Pairs).Select(pair => Pair(number, pair))], number)));
        return folder;
    }

    /// <summary>Every transcript of an archive as it would be exported, by its address.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> InAsync(Product product)
    {
        await using var archive = new BenchmarkArchive(product.Archive);
        await using var scope = archive.Services.CreateAsyncScope();
        var files = new Dictionary<string, string>();
        await foreach (var file in scope.ServiceProvider.GetRequiredService<Exporter>().ExportAsync())
            files.Add(file.Path, file.Text);
        return files;
    }

    /// <summary>The addresses of those that an import says are in, as an export names its files; a line that was cut off says nothing.</summary>
    public static IReadOnlyList<string> SaidIn(string output) =>
        [.. output.Split('\n')[..^1].Select(line => line.Split("→ /events/")).Where(parts => parts.Length == 2).Select(parts => $"{parts[1].TrimEnd()}.md")];

    private static PrintedQuestionAnswer Pair(int number, int pair) => new()
    {
        Line = 1,
        Question = $"What was said of lantern {pair} in room {number}?",
        Answer = [new PrintedParagraph(null, 1, $"It hung {(pair % 2 == 0 ? "low" : "high")} over table {number * pair % 97}, and nobody lit it before the {pair}th evening."), new PrintedParagraph(null, 1, "We laughed about it for weeks, and then we wrote it down.")],
    };
}
