namespace OscarPressRoom.Transcripts.Tagging;

/// <summary>The cues that a paragraph has from where it stands: its neighbours, and the habits of its document.</summary>
internal sealed class Context
{
    private readonly IReadOnlyList<ParagraphCues> _paragraphs;
    private readonly int _median;
    private readonly int _marked;
    private readonly string _brevity;

    public Context(IReadOnlyList<ParagraphCues> paragraphs)
    {
        _paragraphs = paragraphs;
        _median = Math.Max(1, _paragraphs.Select(p => p.Words).Order().ElementAt(_paragraphs.Count / 2));
        _marked = Bin.Of(Percent(p => p.Mark == MarkPlace.End), 8, 15, 22, 28, 34, 40, 48);
        _brevity = $"{Bin.Of(Percent(p => p.Words < 8), 0, 5, 12, 25)}{Bin.Of(Percent(p => p.Words < 12 && p.Mark == MarkPlace.None), 0, 5, 12, 25)}";
    }

    public void Collect(int i, ICollection<string> cues)
    {
        var paragraph = _paragraphs[i];
        var relative = Bin.Of(Bin.Percent(paragraph.Words, _median), 10, 20, 35, 60, 100, 160, 250);
        cues.Add($"relative={relative}");
        cues.Add($"relative={relative}{paragraph.Mark}");
        cues.Add($"marked={_marked}{paragraph.Mark}");
        cues.Add($"brevity={_brevity}{paragraph.Mark}{Bin.Of(paragraph.Words, 7, 29)}");
        Far("<<", i - 2, paragraph, cues);
        Near("<", i - 1, paragraph, cues);
        Near(">", i + 1, paragraph, cues);
        Far(">>", i + 2, paragraph, cues);
    }

    private void Near(string side, int i, ParagraphCues paragraph, ICollection<string> cues)
    {
        Far(side, i, paragraph, cues);
        if (i < 0 || i >= _paragraphs.Count)
        {
            return;
        }
        var neighbour = _paragraphs[i];
        cues.Add($"{side}opens:{neighbour.First}");
        cues.Add($"{side}opens:{neighbour.FirstKind}");
        cues.Add($"{side}opens:{neighbour.FirstKind}{paragraph.Mark}");
        cues.Add($"{side}person={neighbour.Person}");
        cues.Add($"{side}person={neighbour.Person}-{paragraph.Person}");
        cues.Add($"{side}length={neighbour.Length}{paragraph.Mark}");
        cues.Add($"{side}longer={Bin.Of(Bin.Percent(neighbour.Words, Math.Max(1, paragraph.Words)), 10, 30, 60, 100, 200, 400, 1000)}{paragraph.Mark}");
        Overlap.Collect(side, paragraph, neighbour, cues);
    }

    private void Far(string side, int i, ParagraphCues paragraph, ICollection<string> cues)
    {
        if (i < 0 || i >= _paragraphs.Count)
        {
            cues.Add($"{side}edge");
            return;
        }
        cues.Add($"{side}mark={_paragraphs[i].Mark}");
        cues.Add($"{side}mark={_paragraphs[i].Mark}-{paragraph.Mark}");
        cues.Add($"{side}length={_paragraphs[i].Length}");
    }

    private int Percent(Func<ParagraphCues, bool> predicate) => Bin.Percent(_paragraphs.Count(predicate), _paragraphs.Count);
}
