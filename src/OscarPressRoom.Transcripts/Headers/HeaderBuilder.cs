namespace OscarPressRoom.Transcripts.Headers;

/// <summary>Gathers the facts of a header line by line.</summary>
internal sealed class HeaderBuilder(Header? page)
{
    private readonly EventReader _event = new();
    private readonly WinnerBuilder _winners = new(page);
    private readonly List<Problem> _problems = [];
    private SourceLine? _date;
    private string? _title;
    private bool _hasByline;
    private bool _isOfNominees;

    public void Take(SourceLine line)
    {
        var namesCeremony = _event.Take(line);
        _isOfNominees |= HeaderLines.IsOfNominees(line.Text);
        var kind = HeaderLines.Kind(line);
        if (namesCeremony && (kind == HeaderLine.Award || !HeaderLines.IsSpeech(line)))
            TakeHeading(line.Text);

        switch (kind)
        {
            case HeaderLine.Fields:
                foreach (var field in HeaderField.Of(line.Text))
                    _winners.Take(field, line);
                break;
            case HeaderLine.Title:
                _title ??= line.Text;
                _winners.TakeTitle(line);
                break;
            case HeaderLine.Award:
                _winners.TakeAward(line);
                break;
            case HeaderLine.Film:
                _winners.TakeFilm(FilmTitle.Alone(line.Text)!);
                break;
            case HeaderLine.Caption:
                _winners.TakeCaption(line.Text);
                break;
            case HeaderLine.Introduction when !HeaderLines.IsSpeech(line):
                TakeHeading(line.Text);
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
        var winners = _isOfNominees ? [] : _winners.Build(at.Number);
        return new Header(_title ?? page?.Title, at, winners, [.. _problems, .. _winners.Problems, .. _event.Problems()], _isOfNominees, _winners.Unwon(at.Number));
    }

    private void TakeHeading(string text)
    {
        if (_title is null && page is null)
            (_title, _) = (text, _winners.TakeNamed(text));
    }

    // A name alone above or below its award: "Ana Ruiz", or "Ana Ruiz, Tin Moon".
    private void TakeUnknown(SourceLine line)
    {
        var isHeading = !HeaderLines.IsSpeech(line);
        if (isHeading && (_title is not null || page is not null) && _winners.TakeLine(line))
            return;

        if (isHeading && _title is null && page is null)
            TakeHeading(line.Text);
        else
            _problems.Add(Problem.Warning(line.Number, "unread-line", $"This line was left out: it stands above the conversation and says nothing that is known to belong to a header (“{Shortened(line.Text)}”)."));
    }

    private static string Shortened(string text) => text.Length <= 60 ? text : $"{text[..60].TrimEnd()}…";
}
