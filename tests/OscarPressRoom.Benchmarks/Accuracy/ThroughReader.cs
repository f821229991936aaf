using System.Text;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Benchmarks.Accuracy;

/// <summary>The same measure taken at the door: a document written as a captured page, and read as any file is.</summary>
internal static class ThroughReader
{
    private const string Header = "Ana Ruiz backstage at the 2014 Academy Awards\n\nBest Director\n\n";

    public static Score Of(IEnumerable<Document> documents) => documents.Aggregate(new Score(), (sum, document) => sum + Of(document));

    private static Score Of(Document document)
    {
        var truth = Score.Spans(document.Roles)
            .Select(span => Pair(document.Paragraphs[span.Question..span.Answer], document.Paragraphs[span.Answer..span.End]))
            .ToList();
        var found = TranscriptReader.Read(Encoding.UTF8.GetBytes(Header + string.Join("\n\n", document.Paragraphs)))
            .Transcripts.SelectMany(transcript => transcript.Questions)
            .Select(pair => Pair((pair.Question ?? "").Split('\n'), pair.Answer.Select(paragraph => paragraph.Text)))
            .ToList();
        var waiting = truth.CountBy(pair => pair).ToDictionary();
        var right = found.Count(pair => waiting.TryGetValue(pair, out var count) && (waiting[pair] = count - 1) >= 0);
        return new(found.Count, truth.Count, right);
    }

    private static string Pair(IEnumerable<string> question, IEnumerable<string> answer) =>
        $"{string.Join('\n', question.Select(Spaced))}\n\n{string.Join('\n', answer.Select(Spaced))}";

    // What the reader may not change: the words, in their order.
    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
