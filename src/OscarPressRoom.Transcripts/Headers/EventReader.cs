using System.Globalization;
using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Headers;

/// <summary>Gathers what the lines of a header say of the ceremony. The first to say a thing is believed; who disagrees is a problem.</summary>
internal sealed partial class EventReader
{
    private readonly Occasion _ceremony = new();
    private readonly Occasion _other = new();
    private readonly List<Problem> _problems = [];
    private (int Number, int Line)? _ordinal;
    private (int Year, int Line)? _year;
    private string? _otherEvent;

    /// <summary>Whether a line names a ceremony, the Academy's or another.</summary>
    public static bool Names(string text) => text.Length <= HeaderLines.Longest && (NamesAcademy(text) || OtherAwards().IsMatch(text));

    /// <summary>Takes what a line says; false when it names no ceremony, so that nothing in it was looked at.</summary>
    public bool Take(SourceLine line)
    {
        if (!Names(line.Text))
            return false;

        // Beside a gathering of nominees the ceremony itself may be announced: each has its day and its house.
        var sentences = Sentence().Split(line.Text).Where(sentence => !HeaderLines.IsOfNominees(sentence)).ToList();
        if (!NamesAcademy(line.Text))
        {
            _otherEvent ??= OtherAwards().Match(line.Text).Value;
            _other.Take(sentences.Find(sentence => OtherAwards().IsMatch(sentence)), line.Number);
            return true;
        }

        if (Ordinal().Match(line.Text) is { Success: true } ordinal)
            TakeOrdinal(Number(ordinal.Groups["number"]), line);
        if (Year().Match(line.Text) is { Success: true } year)
            _year ??= (Number(year.Groups["year"]), line.Number);
        _ceremony.Take(sentences.Find(NamesAcademy), line.Number);
        return true;
    }

    /// <summary>Takes a date that stands alone under the ceremony's name.</summary>
    public void TakeDate(SourceLine line) => Found.TakeDate(line.Text, line.Number);

    /// <summary>Takes a city that stands alone under the ceremony's name.</summary>
    public void TakeCity(string city) => Found.City ??= city;

    public PrintedEvent ToEvent() => new()
    {
        Number = Ceremony,
        Name = Ceremony is { } number ? Facts.Ceremony.Name(number) : _otherEvent,
        Date = Found.Date?.Date,
        Venue = Found.Venue?.Venue,
        City = Found.City,
    };

    /// <summary>What the header says against itself and against the table of ceremonies.</summary>
    public IEnumerable<Problem> Problems() => _problems.Concat(Disagreements());

    private IEnumerable<Problem> Disagreements()
    {
        if (Ceremony is not { } number)
            yield break;

        if (Facts.Ceremony.Numbered(number) is not { } known)
        {
            yield return Problem.Warning(_ordinal!.Value.Line, "unknown-ceremony", $"The table of ceremonies ends with the {Facts.Ceremony.All.Count}th; whether there was a {Facts.Ceremony.Name(number)} can't be checked.");
            yield break;
        }

        if (_year is { } year && _ordinal is not null && year.Year != known.Date.Year)
            yield return Problem.Warning(year.Line, "year-disagrees", $"The year {year.Year} is printed here, but the {known.Date.Year} ceremony was the {Facts.Ceremony.Name(number)}; the ordinal was believed.");
        if (_ceremony.Date is { } date && date.Date != known.Date)
            yield return Problem.Warning(date.Line, "date-disagrees", $"The date {date.Date:yyyy-MM-dd} is printed here, but the table of ceremonies gives {known.Date:yyyy-MM-dd} for the {Facts.Ceremony.Name(number)}; the printed date was kept.");
        if (_ceremony.Venue is { } venue && !known.WasHeldAt(venue.Venue))
            yield return Problem.Warning(venue.Line, "venue-disagrees", $"The venue {venue.Venue} is printed here, but the table of ceremonies gives {known.Venue} for the {Facts.Ceremony.Name(number)}; the printed venue was kept.");
    }

    // The ordinal wins, then the year of the ceremony.
    private int? Ceremony => _ordinal?.Number ?? (_year is { } year ? Facts.Ceremony.HeldIn(year.Year)?.Number : null);

    private Occasion Found => Ceremony is null && _otherEvent is not null ? _other : _ceremony;

    private void TakeOrdinal(int number, SourceLine line)
    {
        if (_ordinal is { } first && first.Number != number)
            _problems.Add(Problem.Warning(line.Number, "ordinal-disagrees", $"The {Facts.Ceremony.Name(number)} are named here, but the {Facts.Ceremony.Name(first.Number)} on line {first.Line}; the first was believed."));
        _ordinal ??= (number, line.Number);
    }

    private static bool NamesAcademy(string text) => Ordinal().IsMatch(text) || Year().IsMatch(text);

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    // … in Los Angeles. Here is …
    [GeneratedRegex(@"(?<=[.)])\s+(?=[\p{Lu}(])", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    // The 86th Annual Academy Awards
    [GeneratedRegex(@"\b(?<number>[1-9][0-9]{0,2})\s?(?:st|nd|rd|th)\s+(?:Annual\s+)?(?:Academy\s+Awards?|Oscars?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    // the 2014 Academy Awards
    [GeneratedRegex(@"\b(?<year>(?:19|20)[0-9]{2})\s+(?:Annual\s+)?(?:Academy\s+Awards?|Oscars?)\b|\b(?:Academy\s+Awards|Oscars?)\s+(?<year>(?:19|20)[0-9]{2})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    // the 2014 Spirit Awards, or the British Academy Film Awards in 2016
    [GeneratedRegex(@"\b(?:\d{4}|\d{1,3}(?:st|nd|rd|th))\s+(?:Annual\s+)?(?:\p{Lu}[\p{L}'’-]*\s+){0,5}?(?:Awards|Globes?(?:\s+Awards?)?|Emmys?(?:\s+Awards?)?|Grammys?(?:\s+Awards?)?|BAFTAs?(?:\s+Awards?)?)\b|\b(?:\p{Lu}[\p{L}'’-]*\s+){1,5}Awards\s+(?:in\s+)?\d{4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex OtherAwards();
}
