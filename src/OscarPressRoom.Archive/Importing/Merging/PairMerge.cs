using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Importing.Merging;

/// <summary>The pairs of a conversation, three ways: in the order that a hand gave them, what is new in the file behind what it follows there.</summary>
internal sealed class PairMerge
{
    private readonly IReadOnlyList<PrintedQuestionAnswer> _former;
    private readonly IReadOnlyList<PrintedQuestionAnswer> _theirs;
    private readonly Dictionary<int, int> _theirOf = [];
    private readonly Dictionary<int, LinkedListNode<PrintedQuestionAnswer>> _placed = [];
    private readonly LinkedList<PrintedQuestionAnswer> _merged = [];
    private readonly List<Conflict> _conflicts = [];

    private PairMerge(IReadOnlyList<PrintedQuestionAnswer> former, IReadOnlyList<PrintedQuestionAnswer> theirs)
    {
        (_former, _theirs) = (former, theirs);
        foreach (var (known, index) in PairMatch.Match(former, theirs).Select((known, index) => (known, index)))
        {
            if (known is { } match)
                _theirOf[match] = index;
        }
    }

    public static (IReadOnlyList<PrintedQuestionAnswer> Merged, IReadOnlyList<Conflict> Conflicts) Merge(
        IReadOnlyList<PrintedQuestionAnswer> former, IReadOnlyList<PrintedQuestionAnswer> mine, IReadOnlyList<PrintedQuestionAnswer> theirs)
    {
        if (AreSame(former, theirs))
            return (mine, []);
        if (AreSame(former, mine))
            return (theirs, []);

        var merge = new PairMerge(former, theirs);
        var matches = PairMatch.Match(former, mine);
        foreach (var (pair, match) in mine.Zip(matches))
            merge.Take(pair, match);
        merge.TellOfRemoved(matches);
        merge.TakeNew([.. mine.Where((_, index) => matches[index] is null)]);
        return ([.. merge._merged], merge._conflicts);
    }

    private void Take(PrintedQuestionAnswer mine, int? match)
    {
        if (match is not { } known)
            _merged.AddLast(mine);
        else if (_theirOf.TryGetValue(known, out var their))
            _placed[their] = _merged.AddLast(Join(_former[known], mine, _theirs[their]));
        else if (!IsSame(mine, _former[known]))
            Keep(mine, known);
    }

    private void Keep(PrintedQuestionAnswer mine, int known)
    {
        _merged.AddLast(mine);
        _conflicts.Add(new Conflict(_former[known].Line, $"the pair {Name(mine)}", Text(mine), null));
    }

    private PrintedQuestionAnswer Join(PrintedQuestionAnswer former, PrintedQuestionAnswer mine, PrintedQuestionAnswer theirs)
    {
        return mine with
        {
            Line = theirs.Line,
            Asker = Pick("who asks", pair => pair.Asker, pair => pair.Asker),
            Question = Pick("the question", pair => pair.Question, pair => pair.Question),
            Answer = Pick("the answer", pair => pair.Answer, pair => Text(pair.Answer)),
        };

        T Pick<T>(string what, Func<PrintedQuestionAnswer, T> part, Func<PrintedQuestionAnswer, string?> print)
        {
            var (was, own, came) = (print(former), print(mine), print(theirs));
            if (was == came || own == came)
                return part(mine);
            if (was == own)
                return part(theirs);

            _conflicts.Add(new Conflict(theirs.Line, $"{what} of {Name(mine)}", own ?? "nothing", came ?? "nothing"));
            return part(mine);
        }
    }

    // What a hand took out and the file left as it was needs no word.
    private void TellOfRemoved(IReadOnlyList<int?> matches)
    {
        foreach (var known in Enumerable.Range(0, _former.Count).Where(known => !matches.Contains(known)))
        {
            if (_theirOf.TryGetValue(known, out var their) && !IsSame(_former[known], _theirs[their]))
                _conflicts.Add(new Conflict(_theirs[their].Line, $"the pair {Name(_former[known])}", null, Text(_theirs[their])));
        }
    }

    private void TakeNew(IReadOnlyList<PrintedQuestionAnswer> added)
    {
        var known = _theirOf.Values.ToHashSet();
        LinkedListNode<PrintedQuestionAnswer>? before = null;
        for (var their = 0; their < _theirs.Count; their++)
        {
            if (_placed.TryGetValue(their, out var node))
                before = node;
            else if (!known.Contains(their) && !added.Any(mine => IsSame(mine, _theirs[their])))
                before = before is null ? _merged.AddFirst(_theirs[their]) : _merged.AddAfter(before, _theirs[their]);
        }
    }

    private static bool AreSame(IReadOnlyList<PrintedQuestionAnswer> some, IReadOnlyList<PrintedQuestionAnswer> others) =>
        some.Count == others.Count && some.Zip(others).All(pair => IsSame(pair.First, pair.Second));

    private static bool IsSame(PrintedQuestionAnswer some, PrintedQuestionAnswer other) =>
        some.Asker == other.Asker && some.Question == other.Question && Text(some.Answer) == Text(other.Answer);

    private static string Name(PrintedQuestionAnswer pair) => pair.Question is { } question ? $"“{question.Split('\n')[0]}”" : "that was said unasked";

    private static string Text(PrintedQuestionAnswer pair) => $"{pair.Question}\n{Text(pair.Answer)}".Trim();

    private static string Text(IReadOnlyList<PrintedParagraph> answer) =>
        string.Join('\n', answer.Select(paragraph => paragraph.Speaker is null ? paragraph.Text : $"{paragraph.Speaker}: {paragraph.Text}"));
}
