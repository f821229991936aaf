using OscarPressRoom.Transcripts.Facts;

namespace OscarPressRoom.Transcripts.Headers;

/// <summary>The awards that a header names, each once, however often it names them.</summary>
internal sealed class AwardLines
{
    private readonly List<SourceLine> _fields = [];
    private readonly List<SourceLine> _headings = [];
    private SourceLine? _title;

    /// <summary>Whether any is named but in the title.</summary>
    public bool Any => _fields.Count + _headings.Count > 0;

    public void TakeField(SourceLine line) => _fields.Add(line);

    public void TakeHeading(SourceLine line) => _headings.Add(line);

    public void TakeTitle(SourceLine line) => _title ??= line;

    /// <summary>What the lines name, by the names in use at a ceremony. A field is the most exact, then a heading; a title counts where nothing else names one.</summary>
    public IReadOnlyList<AwardLine> At(int? ceremony)
    {
        var awards = new List<AwardLine>();
        foreach (var award in _fields.SelectMany(line => Parts(line, AwardLine.Whole)).Concat(_headings.SelectMany(line => Parts(line, (part, _, at) => AwardLine.Of(part, at)))))
        {
            if (!awards.Exists(known => Key(known) == Key(award) && (known.Credit == award.Credit || award.Credit is null)))
                awards.Add(award);
        }

        return awards.Count == 0 && _title is { } title ? Parts(title, AwardLine.Whole) : awards;

        string Key(AwardLine award) => Category.Named(award.Name, ceremony)?.Slug ?? award.Name;

        // A name that the ceremony does not know is told from what stands beside it by the names of all times.
        IReadOnlyList<AwardLine> Parts(SourceLine line, Func<SourceLine, string, int?, IReadOnlyList<AwardLine>> read) =>
            read(line, line.Text, ceremony) is { Count: > 0 } known ? known : read(line, line.Text, null) is { Count: > 0 } ever ? ever : [new AwardLine(line.Number, line.Text)];
    }

    public static IEnumerable<Problem> Unknown(IEnumerable<AwardLine> awards, int? ceremony)
    {
        var when = ceremony is { } number ? $" at the {Ceremony.Name(number)}" : "";
        return awards
            .Where(award => Category.Named(award.Name, ceremony) is null)
            .Select(award => Problem.Warning(award.Line, "unknown-category", $"“{award.Name}” is not a name of exactly one of the Academy's categories{when}; the award was kept without one."));
    }
}
