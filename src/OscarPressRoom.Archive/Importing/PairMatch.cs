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
    public static IReadOnlyList<int?> Match(IReadOnlyList<PrintedQuestionAnswer> stored, IReadOnlyList<PrintedQuestionAnswer> incoming)
    {
        var matches = new int?[incoming.Count];
        if (stored.Count == 0)
            return matches;

        var free = Enumerable.Range(0, stored.Count).ToHashSet();

        ByKey(pair => pair.Anchor);
        ByKey(WholeText);
        ByKey(pair => pair.Question is { } question ? Folded.Words(question) : null);
        BySimilarity();
        ByPlace();
        return matches;

        void ByKey(Func<PrintedQuestionAnswer, string?> key)
        {
            var waiting = free.Order().Where(index => key(stored[index]) is not null).GroupBy(index => key(stored[index])!).ToDictionary(same => same.Key, same => new Queue<int>(same));
            for (var index = 0; index < incoming.Count; index++)
            {
                if (matches[index] is null && key(incoming[index]) is { } own && waiting.TryGetValue(own, out var same) && same.TryDequeue(out var match))
                    Give(index, match);
            }
        }

        void BySimilarity()
        {
            var storedWords = free.ToDictionary(index => index, index => Words(stored[index]));
            var candidates = from index in Enumerable.Range(0, incoming.Count)
                             where matches[index] is null
                             let words = Words(incoming[index])
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

    private static string WholeText(PrintedQuestionAnswer pair) => $"{pair.Question}\n\n{string.Join('\n', pair.Answer.Select(paragraph => paragraph.Text))}";

    private static HashSet<string> Words(PrintedQuestionAnswer pair) => [.. Folded.Words(WholeText(pair)).Split(' ')];

    private static double Likeness(HashSet<string> some, HashSet<string> others) =>
        2.0 * some.Count(others.Contains) / (some.Count + others.Count);
}
