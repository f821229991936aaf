using System.CommandLine;

namespace OscarPressRoom.Benchmarks.Accuracy;

/// <summary>How well questions are told from answers where nothing marks them, and how the weights for it are learned.</summary>
internal static class AccuracyCommands
{
    public static Command CreateAccuracy()
    {
        var command = new Command("accuracy", "The shipped weights on held-out briefings and on invented conversations (half a minute).") { CorpusFile.Option };
        command.SetAction(line => Report.Accuracy(Corpus.Read(line.GetRequiredValue(CorpusFile.Option).FullName), Invented()));
        return command;
    }

    public static Command CreateStrangers()
    {
        var command = new Command("strangers", "Trains anew without some speakers or years, and reads those (eight minutes).") { CorpusFile.Option };
        command.SetAction(line => Report.Strangers(Corpus.Read(line.GetRequiredValue(CorpusFile.Option).FullName), Invented()));
        return command;
    }

    public static Command CreateTrain()
    {
        var command = new Command("train", "Learns the weights anew and writes them over the shipped ones (a minute); build again afterwards.") { CorpusFile.Option };
        command.SetAction(line => File.WriteAllText(
            Path.Combine(CorpusFile.Repository(), "src", "OscarPressRoom.Transcripts", "Tagging", "tagging.tsv"),
            Shipping.Make(Corpus.Read(line.GetRequiredValue(CorpusFile.Option).FullName))));
        return command;
    }

    private static string Invented() => Path.Combine(CorpusFile.Repository(), "tests", "OscarPressRoom.Benchmarks", "Accuracy", "Invented");
}
