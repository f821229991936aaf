using System.CommandLine;
using System.Runtime.CompilerServices;

namespace OscarPressRoom.Benchmarks;

/// <summary>Where the corpus lies that everything here measures on, beside the repository unless told otherwise.</summary>
internal static class CorpusFile
{
    public static Option<FileInfo> Option { get; } = new Option<FileInfo>("--corpus")
    {
        Description = "Briefings with their questions and answers, a JSON object a line, gzipped.",
        DefaultValueFactory = _ => new FileInfo(Path.Combine(Repository(), "..", "shared", "corpora", "press-briefings.jsonl.gz")),
    }.AcceptExistingOnly();

    public static string Repository() => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    // Of this file, whoever asks for the repository.
    private static string Here([CallerFilePath] string here = "") => here;
}
