using OscarPressRoom.Transcripts.Tagging;

namespace OscarPressRoom.Benchmarks.Accuracy;

/// <summary>What a reader scores on documents, and what share of its wrong and of its right pairs it calls doubtful.</summary>
internal sealed record Evaluation(Score Score, double WrongFlagged, double RightFlagged)
{
    public static Evaluation Of(Tagger model, IEnumerable<Document> documents)
    {
        var score = new Score();
        var (wrong, right) = (0, 0);
        foreach (var document in documents)
        {
            var truth = Score.Spans(document.Roles).ToHashSet();
            var judged = model.Tag(document.Paragraphs).Exchanges
                .Select(e => (IsRight: truth.Contains((e.Question, e.Answer, e.End)), IsFlagged: e.Doubt is not null)).ToList();
            score += new Score(judged.Count, truth.Count, judged.Count(j => j.IsRight));
            wrong += judged.Count(j => j.IsFlagged && !j.IsRight);
            right += judged.Count(j => j.IsFlagged && j.IsRight);
        }
        return new(score, Share(wrong, score.Found - score.Right), Share(right, score.Right));
    }

    public static Score OfRule(IEnumerable<Document> documents) =>
        documents.Aggregate(new Score(), (sum, d) => sum + Score.Of(RuleH1.Label(d.Paragraphs), d.Roles));

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
