using System.CommandLine;

namespace OscarPressRoom.Benchmarks.Building;

/// <summary>An archive that is built once and kept in .artifacts for the measures that read it.</summary>
internal static class KeptArchive
{
    public const int WholeCorpus = 77_388;

    public static Option<bool> RebuildOption() => new("--rebuild") { Description = "Build the archive anew, as after a change of its schema." };

    /// <summary>Its folder, and whether it was built just now, because it was missing or it was asked for; then it is said how long that took.</summary>
    public static async Task<(string Folder, bool IsBuilt)> InAsync(string corpus, int pairs, bool isRebuilt, TextWriter output)
    {
        var folder = Path.Combine(CorpusFile.Repository(), ".artifacts", "benchmarks", $"{pairs}-pairs");
        if (!isRebuilt && Directory.Exists(folder))
            return (folder, false);

        await output.WriteLineAsync($"Built in {(await BenchmarkArchive.BuildAsync(folder, corpus, pairs)).TotalSeconds:0} s by the importer.\n");
        return (folder, true);
    }
}
