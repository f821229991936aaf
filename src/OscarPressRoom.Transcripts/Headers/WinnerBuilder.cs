using OscarPressRoom.Transcripts.Facts;

namespace OscarPressRoom.Transcripts.Headers;

/// <summary>Gathers from a header who won what for which film.</summary>
/// <param name="page">The header of the whole page, when this one is only above one of its conversations.</param>
internal sealed class WinnerBuilder(Header? page)
{
    private readonly AwardLines _awards = new();
    private readonly List<string> _namesAbove = [];
    private readonly List<string> _namesBelow = [];
    private string? _credit;
    private string? _seen;
    private string? _film;

    public List<Problem> Problems { get; } = [];

    public void TakeAward(SourceLine line) => _awards.TakeHeading(line);

    public void TakeFilm(string title) => _film ??= title;

    /// <summary>Who is on the photo counts where nothing else says who it is about.</summary>
    public void TakeCaption(string text) => _seen ??= HeaderLines.Seen(text);

    public void TakeTitle(SourceLine line)
    {
        if (TitleLine.LeadingAward(line.Text) is { } leading)
            _awards.TakeTitle(line with { Text = leading });
        if (TitleLine.Award(line.Text) is { } award && TitleLine.Winner(line.Text) is null)
            _awards.TakeTitle(line with { Text = award });
        else if (TakeNamed(line.Text))
            _film ??= TitleLine.TeamFilm(line.Text);
    }

    /// <summary>Takes whom a page's title names; false when it names nobody.</summary>
    public bool TakeNamed(string title) => TitleLine.Winner(title) is { } who && (_credit ??= who) == who;

    public void Take(HeaderField field, SourceLine line)
    {
        switch (field.Name)
        {
            case "CATEGORY" when field.Value.Length > 0:
                _awards.TakeField(line with { Text = field.Value });
                break;
            case "FILM" when field.Value.Length > 0:
                _film ??= FilmTitle.In(field.Value);
                break;
            case "WINNER" or "WINNERS" or "OSCAR WIN" or "OSCAR WINS" when AwardLine.Of(line with { Text = field.Value }, ceremony: null).Count > 0:
                _awards.TakeHeading(line with { Text = field.Value });
                break;
            case "WINNER" or "WINNERS" when FilmTitle.After(field.Value) is (var who, { } film):
                (_credit, _film) = (_credit ?? who, _film ?? film);
                break;
            case "WINNER" or "WINNERS" or "INTERVIEW WITH" or "SPEECH BY" or "AWARD RECIPIENT" or "AWARD RECIPIENTS":
                _credit ??= field.Value.Length > 0 ? field.Value : null;
                break;
            default:
                break;
        }
    }

    /// <summary>Takes a name that stands alone, or with its film; false when the line is neither.</summary>
    public bool TakeLine(SourceLine line)
    {
        var names = _awards.Any ? _namesBelow : _namesAbove;
        var (who, film) = FilmTitle.After(line.Text);
        if (film is null && who.Split(", ") is [var name, var title] && Names.IsName(name) && !Names.IsSuffix(title))
            (who, film) = (name, title);

        if (!Names.AreNames(who))
            return TakeLoose(line.Text, names);

        names.Add(who);
        _film ??= film;
        return true;
    }

    public IReadOnlyList<PrintedWinner> Build(int? ceremony)
    {
        var awards = _awards.At(ceremony);
        Problems.AddRange(AwardLines.Unknown(awards, ceremony));
        var names = _namesBelow.Count > 0 ? _namesBelow : _namesAbove;
        var credit = _credit ?? (names.Count > 0 ? string.Join(", ", names) : null) ?? _seen ?? (page?.Winners is [var only] ? only.Credit : null);
        if (credit is null && awards.All(award => award.Credit is null))
            return [];

        return
        [
            .. from award in awards.Count == 0 ? [new AwardLine(0, "")] : awards
               let who = award.Credit ?? credit
               where who is not null
               select new PrintedWinner
               {
                   Award = award.Name.Length == 0 ? null : award.Name,
                   Category = Category.Named(award.Name, ceremony)?.Slug,
                   Credit = who,
                   People = [.. Names.Split(who).Select(name => new PrintedPerson(name))],
                   Film = award.Film ?? _film,
               },
        ];
    }

    /// <summary>The awards that are named, for which nobody may be.</summary>
    public IReadOnlyList<AwardLine> Unwon(int? ceremony) => _awards.At(ceremony);

    // Above one of several conversations a line that is no name is one all the same, or the film below the name.
    private bool TakeLoose(string text, List<string> names)
    {
        if (page is null && names.Count == 0)
            return false;
        if (names.Count == 0 && _credit is null)
            names.Add(text);
        else if (_film is null && names.Count > 0)
            _film = text;
        else
            return false;

        return true;
    }
}
