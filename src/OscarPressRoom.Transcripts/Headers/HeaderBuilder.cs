using OscarPressRoom.Transcripts.Facts;

namespace OscarPressRoom.Transcripts.Headers;

/// <summary>Gathers the facts of a header line by line.</summary>
internal sealed class HeaderBuilder(Header? page)
{
    private readonly EventReader _event = new();
    private readonly List<SourceLine> _awards = [];
    private readonly List<SourceLine> _categories = [];
    private readonly List<Problem> _problems = [];
    private readonly List<string> _names = [];
    private (string Award, int Line)? _titleAward;
    private SourceLine? _date;
    private string? _title;
    private string? _credit;
    private string? _film;
    private bool _hasByline;
    private bool _isOfNominees;

    public void Take(SourceLine line)
    {
        var namesCeremony = _event.Take(line);
        _isOfNominees |= HeaderLines.IsOfNominees(line.Text);
        if (namesCeremony && page is null && !HeaderLines.IsSpeech(line))
            _title ??= line.Text;

        switch (HeaderLines.Kind(line))
        {
            case HeaderLine.Fields:
                foreach (var field in HeaderField.Of(line.Text))
                    Take(field, line);
                break;
            case HeaderLine.Title:
                TakeTitle(line);
                break;
            case HeaderLine.Award:
                _awards.Add(line);
                break;
            case HeaderLine.Film:
                _film ??= HeaderLines.Film(line.Text);
                break;
            case HeaderLine.Byline when HeaderLines.IsDate(line.Text):
                _date ??= line;
                break;
            case HeaderLine.Byline:
                _hasByline = true;
                break;
            case HeaderLine.Unknown when HeaderLines.City(line.Text) is { } city:
                _event.TakeCity(city);
                break;
            case HeaderLine.Unknown when !namesCeremony:
                TakeUnknown(line);
                break;
            default:
                break;
        }
    }

    public Header Build()
    {
        // The date beside an author's name is the page's, not the ceremony's.
        if (_date is { } date && !_hasByline)
            _event.TakeDate(date);

        var at = _event.ToEvent() is { Number: null, Name: null } && page is not null ? page.Event : _event.ToEvent();
        var winners = _isOfNominees ? [] : Winners(at.Number);
        return new Header(_title ?? page?.Title, at, winners, [.. _problems, .. _event.Problems()], _isOfNominees);
    }

    private void Take(HeaderField field, SourceLine line)
    {
        switch (field.Name)
        {
            case "CATEGORY" when field.Value.Length > 0:
                _categories.Add(line with { Text = field.Value });
                break;
            case "FILM":
                _film ??= HeaderLines.Film(field.Value) ?? field.Value.Trim('“', '”', '"', ' ');
                break;
            case "WINNER" or "WINNERS" when AwardLine.Of(line with { Text = field.Value }, ceremony: null).Count > 0:
                _awards.Add(line with { Text = field.Value });
                break;
            case "NOMINATED FOR" or "OSCAR WIN" or "OSCAR WINS":
                break;
            default:
                _credit ??= field.Value.Length > 0 ? field.Value : null;
                break;
        }
    }

    private void TakeTitle(SourceLine line)
    {
        _title ??= line.Text;
        if (HeaderLines.Award(line.Text) is { } award)
            _titleAward ??= (award, line.Number);
        else
            (_credit, _film) = (_credit ?? HeaderLines.Winner(line.Text), _film ?? HeaderLines.TeamFilm(line.Text));
    }

    // A name alone above or below its award: "Ana Ruiz", or "Ana Ruiz, Tin Moon".
    private void TakeUnknown(SourceLine line)
    {
        var isHeading = !HeaderLines.IsSpeech(line);
        if (isHeading && (_title is not null || page is not null) && line.Text.Split(", ") is [var name, .. var rest] && HeaderLines.IsName(name))
            TakeNames(line.Text, name, rest);
        else if (isHeading && _title is null && page is null)
            _title = line.Text;
        else if (isHeading && page is not null && _credit is null)
            _credit = line.Text;
        else
            _problems.Add(Problem.Warning(line.Number, "unread-line", $"This line was left out: it stands above the conversation and says nothing that is known to belong to a header (“{Shortened(line.Text)}”)."));
    }

    private void TakeNames(string text, string name, string[] rest)
    {
        var isFilm = rest is [var title] && !HeaderLines.IsName(title) && !title.Contains(" and ", StringComparison.Ordinal);
        if (isFilm)
            _film ??= rest[0];
        _names.Add(isFilm ? name : text);
    }

    private IReadOnlyList<PrintedWinner> Winners(int? ceremony)
    {
        var awards = Awards(ceremony);
        var credit = _credit ?? (_names.Count > 0 ? string.Join(", ", _names) : page?.Winners is [var only] ? only.Credit : null);
        if (credit is null && awards.All(award => award.Credit is null))
            return [];

        return
        [
            .. from award in awards.Count == 0 ? [new AwardLine(0, "")] : awards
               let names = award.Credit ?? credit
               where names is not null
               select new PrintedWinner
               {
                   Award = award.Name.Length == 0 ? null : award.Name,
                   Category = Category.Named(award.Name, ceremony)?.Slug,
                   Credit = names,
                   People = [.. Names.Split(names).Select(name => new PrintedPerson(name))],
                   Film = award.Film ?? _film,
               },
        ];
    }

    // A field is the most exact, then a heading; a title's award counts where nothing else names one.
    private List<AwardLine> Awards(int? ceremony)
    {
        var named = _categories.SelectMany(line => AwardLine.Whole(line, line.Text, ceremony) is { Count: > 0 } known ? known : [Unknown(line, ceremony)])
            .Concat(_awards.SelectMany(line => AwardLine.Of(line, ceremony) is { Count: > 0 } known ? known : [Unknown(line, ceremony)]));
        var awards = new List<AwardLine>();
        foreach (var award in named)
        {
            var category = Category.Named(award.Name, ceremony)?.Slug ?? award.Name;
            if (!awards.Exists(known => (Category.Named(known.Name, ceremony)?.Slug ?? known.Name) == category && (known.Credit == award.Credit || award.Credit is null)))
                awards.Add(award);
        }

        if (awards.Count == 0 && _titleAward is { } title)
            awards.AddRange(AwardLine.Whole(new SourceLine(title.Line, title.Award), title.Award, ceremony));
        return awards;
    }

    private AwardLine Unknown(SourceLine line, int? ceremony)
    {
        var when = ceremony is { } number ? $" at the {Ceremony.Name(number)}" : "";
        _problems.Add(Problem.Warning(line.Number, "unknown-category", $"“{line.Text}” is not a name of exactly one of the Academy's categories{when}; the award was kept without one."));
        return new AwardLine(line.Number, line.Text);
    }

    private static string Shortened(string text) => text.Length <= 60 ? text : $"{text[..60].TrimEnd()}…";
}
