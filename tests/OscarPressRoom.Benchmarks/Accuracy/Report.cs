using OscarPressRoom.Transcripts.Tagging;

namespace OscarPressRoom.Benchmarks.Accuracy;

/// <summary>Prints the figures: exact pairs, precision and recall, by rule H1 and by the model, and what the doubts catch.</summary>
internal static class Report
{
    /// <summary>The shipped weights on the documents that neither training nor choosing has seen.</summary>
    public static void Accuracy(IReadOnlyList<Briefing> briefings, string invented)
    {
        var test = briefings.Where(Split.IsTest).ToList();
        Head("Held-out briefings");
        Rows("all", test, Tagger.Default);
        foreach (var kind in test.GroupBy(Split.Kind).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Rows(kind.Key, [.. kind], Tagger.Default);
        }
        foreach (var year in test.Where(b => b.Year is not null).GroupBy(b => b.Year).OrderBy(g => g.Key))
        {
            Rows($"{year.Key}", [.. year], Tagger.Default);
        }
        Head("Invented conversations");
        foreach (var file in Directory.EnumerateFiles(invented, "*.txt").Order(StringComparer.Ordinal))
        {
            Row(Path.GetFileNameWithoutExtension(file), "", [.. Invented.Read(file)], Tagger.Default);
        }
    }

    /// <summary>Trains anew without some speakers or years, and reads those.</summary>
    public static void Strangers(IReadOnlyList<Briefing> briefings, string invented)
    {
        Head("Trained without them");
        LeaveOut("all but secretaries", b => !Split.IsSecretary(b));
        LeaveOut("Gibbs", b => Split.Kind(b) == "Gibbs");
        LeaveOut("Carney", b => Split.Kind(b) == "Carney");
        LeaveOut("Earnest", b => Split.Kind(b) == "Earnest");
        LeaveOut("2014 to 2016", b => b.Year is null or >= 2014);
        LeaveOut("all secretaries", Split.IsSecretary);

        void LeaveOut(string name, Func<Briefing, bool> isStranger)
        {
            var strangers = briefings.Where(isStranger).ToList();
            var model = new Tagger(Weights.Read(new StringReader(Shipping.Make([.. briefings.Where(b => !isStranger(b))]))));
            Rows(name, strangers, model);
            foreach (var kind in strangers.GroupBy(Split.Kind).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                Rows("  " + kind.Key, [.. kind], model);
            }
            foreach (var file in Directory.EnumerateFiles(invented, "*.txt").Order(StringComparer.Ordinal))
            {
                Row("  " + Path.GetFileNameWithoutExtension(file), "", [.. Invented.Read(file)], model);
            }
        }
    }

    private static void Head(string title) =>
        Console.WriteLine($"{title,-22} {"regime",-11} {"pairs",6}   H1 P    R     model P    R    reader P    R     wrong flagged  right flagged");

    private static void Rows(string name, IReadOnlyList<Briefing> briefings, Tagger model)
    {
        foreach (var regime in Enum.GetValues<Regime>())
        {
            Row(name, $"{regime}", [.. briefings.Select(b => Documents.From(b, regime)).OfType<Document>()], model);
        }
    }

    private static void Row(string name, string regime, IReadOnlyList<Document> documents, Tagger model)
    {
        var (rule, reader) = (Evaluation.OfRule(documents), model == Tagger.Default ? ThroughReader.Of(documents) : new Score());
        var (score, wrong, right) = Evaluation.Of(model, documents);
        Console.WriteLine($"{name,-22} {regime,-11} {score.True,6}   {rule.Precision:f3} {rule.Recall:f3}   {score.Precision:f3} {score.Recall:f3}    {reader.Precision:f3} {reader.Recall:f3}   {wrong,13:p0} {right,14:p1}");
    }
}
