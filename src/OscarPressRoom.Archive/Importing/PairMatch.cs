using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Importing;

/// <summary>
/// Tells which stored pair an incoming one is, so that it keeps its anchor: the anchor given in the file first, then the same text,
/// then similar text, then the same place between neighbours that are already matched.
/// </summary>
internal static class PairMatch
{
    // Half of the words in common and more: a slip put right, a sentence added; less is another question.
    private const double Similar = 0.6;

    // How far a pair may have moved and still be told by similarity: bounds the work on very long transcripts.
    private const int Reach = 40;

    /// <summary>For each incoming pair the index of its stored one, or null where it is new. No stored pair is given twice.</summary>
    public static IReadOnlyList<int?> Match(IReadOnlyList<QuestionAnswer> stored, IReadOnlyList<PrintedQuestionAnswer> incoming)
    {
        var matches = new int?[incoming.Count];
        if (stored.Count == 0)
            return matches;

        var free = Enumerable.Range(0, stored.Count).ToHashSet();

        ByKey(pair => pair.Anchor, pair => pair.Anchor);
        ByKey(pair => WholeText(pair.Question, pair.Answer.Select(paragraph => paragraph.Text)), pair => WholeText(pair.Question, pair.Answer.Select(paragraph => paragraph.Text)));
        ByKey(pair => FoldedOrNull(pair.Question), pair => FoldedOrNull(pair.Question));
        BySimilarity();
        ByPlace();
        return matches;

        void ByKey(Func<QuestionAnswer, string?> storedKey, Func<PrintedQuestionAnswer, string?> incomingKey)
        {
            var waiting = free.Order().Where(index => storedKey(stored[index]) is not null).GroupBy(index => storedKey(stored[index])!).ToDictionary(same => same.Key, same => new Queue<int>(same));
            for (var index = 0; index < incoming.Count; index++)
            {
                if (matches[index] is null && incomingKey(incoming[index]) is { } key && waiting.TryGetValue(key, out var same) && same.TryDequeue(out var match))
                    Give(index, match);
            }
        }

        void BySimilarity()
        {
            var storedWords = free.ToDictionary(index => index, index => Words(stored[index].Question, stored[index].Answer.Select(paragraph => paragraph.Text)));
            var candidates = from index in Enumerable.Range(0, incoming.Count)
                             where matches[index] is null
                             let words = Words(incoming[index].Question, incoming[index].Answer.Select(paragraph => paragraph.Text))
                             from match in Enumerable.Range(index - Reach, (2 * Reach) + 1)
                             where free.Contains(match)
                             let likeness = Likeness(words, storedWords[match])
                             where likeness >= Similar
                             orderby likeness descending, Math.Abs(match - index)
                             select (index, match);
            foreach (var (index, match) in candidates.ToList())
            {
                if (matches[index] is null && free.Contains(match))
                    Give(index, match);
            }
        }

        // Between the same neighbours as many as before: those that were rewritten, in their order.
        void ByPlace()
        {
            for (var start = 0; start < incoming.Count; start++)
            {
                if (matches[start] is not null)
                    continue;

                var end = start;
                while (end < incoming.Count && matches[end] is null)
                    end++;

                var first = start == 0 ? 0 : matches[start - 1]!.Value + 1;
                var last = end == incoming.Count ? stored.Count : matches[end]!.Value;
                if (last - first == end - start && Enumerable.Range(first, last - first).All(free.Contains))
                {
                    for (var index = start; index < end; index++)
                        Give(index, first + index - start);
                }

                start = end;
            }
        }

        void Give(int index, int match)
        {
            matches[index] = match;
            free.Remove(match);
        }
    }

    private static string? FoldedOrNull(string? question) => question is null ? null : Folded.Words(question);

    private static string WholeText(string? question, IEnumerable<string> answer) => $"{question}\n\n{string.Join('\n', answer)}";

    private static HashSet<string> Words(string? question, IEnumerable<string> answer) =>
        [.. Folded.Words($"{question} {string.Join(' ', answer)}").Split(' ')];

    private static double Likeness(HashSet<string> some, HashSet<string> others) =>
        2.0 * some.Count(others.Contains) / (some.Count + others.Count);
}
