namespace OscarPressRoom.Benchmarks.Accuracy;

/// <summary>Makes <c>tagging.tsv</c>: weights from the training documents, calibration from the development documents.</summary>
internal static class Shipping
{
    private const string Header = """
        # By what the wording of a paragraph and its neighbours tell a question from an answer: a linear-chain
        # conditional random field, learned from White House briefings (public domain). No sentence of them is here.
        # Made by: dotnet run -c Release --project tests/OscarPressRoom.Benchmarks -- train
        # =calibration  slope and offset of the log odds of a pair; =threshold  below it a pair is doubtful
        # =moves        question to its continuation, question to answer, continuation to continuation, continuation to
        #               answer, answer to question, answer to its continuation, continuation to question, and to itself
        # others        a cue, and what it says for starting a question, going on with one, starting an answer, each
        #               against going on with an answer; Cap is a name, # a number, - any other word outside the vocabulary

        """;

    public static string Make(IReadOnlyList<Briefing> briefings)
    {
        var weights = Training.Fit([.. briefings.Where(Split.IsTraining)]);
        var development = briefings.Where(Split.IsDevelopment).ToList();
        var documents = Enum.GetValues<Regime>().SelectMany(r => development.Select(b => Documents.From(b, r))).OfType<Document>();
        return Header + Calibration.Fit(weights, [.. documents]);
    }
}
