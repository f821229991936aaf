using System.CommandLine;
using System.Runtime.CompilerServices;

namespace OscarPressRoom.Benchmarks.Accuracy;

/// <summary>How well questions are told from answers where nothing marks them, and how the weights for it are learned.</summary>
internal static class AccuracyCommands
{
    private static readonly Option<FileInfo> CorpusFile = new Option<FileInfo>("--corpus")
    {
        Description = "Briefings with their questions and answers, a JSON object a line, gzipped.",
        DefaultValueFactory = _ => new FileInfo(Path.Combine(Repository(), "..", "shared", "corpora", "press-briefings.jsonl.gz")),
    }.AcceptExistingOnly();

    public static Command CreateAccuracy()
    {
        var command = new Command("accuracy", "The shipped weights on held-out briefings and on invented conversations (half a minute).") { CorpusFile };
        command.SetAction(line => Report.Accuracy(Corpus.Read(line.GetRequiredValue(CorpusFile).FullName), Invented()));
        return command;
    }

    public static Command CreateStrangers()
    {
        var command = new Command("strangers", "Trains anew without some speakers or years, and reads those (eight minutes).") { CorpusFile };
        command.SetAction(line => Report.Strangers(Corpus.Read(line.GetRequiredValue(CorpusFile).FullName), Invented()));
        return command;
    }

    public static Command CreateTrain()
    {
        var command = new Command("train", "Learns the weights anew and writes them over the shipped ones (a minute); build again afterwards.") { CorpusFile };
        command.SetAction(line => File.WriteAllText(
            Path.Combine(Repository(), "src", "OscarPressRoom.Transcripts", "Tagging", "tagging.tsv"),
            Shipping.Make(Corpus.Read(line.GetRequiredValue(CorpusFile).FullName))));
        return command;
    }

    private static string Invented() => Path.Combine(Repository(), "tests", "OscarPressRoom.Benchmarks", "Accuracy", "Invented");

    private static string Repository([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
