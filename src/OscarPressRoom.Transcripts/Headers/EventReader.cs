using System.Globalization;
using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Headers;

/// <summary>Gathers what the lines of a header say of the ceremony. The first to say a thing is believed; who disagrees is a problem.</summary>
internal sealed partial class EventReader
{
    private (int Number, int Line)? _ordinal;
    private (int Year, int Line)? _year;
    private (DateOnly Date, int Line)? _date;
    private (string Venue, int Line)? _venue;
    private string? _otherEvent;
    private string? _city;

    /// <summary>Takes what a line says; false when it names no ceremony, so that nothing in it was looked at.</summary>
    public bool Take(SourceLine line)
    {
        var (ordinal, year, other) = (Ordinal().Match(line.Text), Year().Match(line.Text), OtherAwards().Match(line.Text));
        if (!ordinal.Success && !year.Success)
        {
            _otherEvent ??= other.Success ? other.Value : null;
            return other.Success;
        }

        if (ordinal.Success)
            _ordinal ??= (Number(ordinal.Groups["number"]), line.Number);
        if (year.Success)
            _year ??= (Number(year.Groups["year"]), line.Number);

        // Beside a gathering of nominees the ceremony itself may be announced: each has its day and its house.
        var sentence = Sentence().Split(line.Text).FirstOrDefault(IsOfCeremony) ?? "";
        if (Date(sentence) is { } date)
            _date ??= (date, line.Number);
        if (Place().Match(sentence) is { Success: true } place)
            _venue ??= (place.Groups["venue"].Value, line.Number);
        if (City().Match(sentence) is { Success: true } city)
            _city ??= city.Groups["city"].Value;

        return true;

        static bool IsOfCeremony(string sentence) => (Ordinal().IsMatch(sentence) || Year().IsMatch(sentence)) && !HeaderLines.IsOfNominees(sentence);
    }

    /// <summary>Takes a date that stands alone under the ceremony's name.</summary>
    public void TakeDate(SourceLine line) => _date ??= Date(line.Text) is { } date ? (date, line.Number) : null;

    /// <summary>Takes a city that stands alone under the ceremony's name.</summary>
    public void TakeCity(string city) => _city ??= city;

    public PrintedEvent ToEvent() => new()
    {
        Number = Ceremony,
        Name = Ceremony is { } number ? Facts.Ceremony.Name(number) : _otherEvent,
        Date = _date?.Date,
        Venue = _venue?.Venue,
        City = _city,
    };

    /// <summary>What the header says against itself and against the table of ceremonies.</summary>
    public IEnumerable<Problem> Problems()
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
        if (_date is { } date && date.Date != known.Date)
            yield return Problem.Warning(date.Line, "date-disagrees", $"The date {date.Date:yyyy-MM-dd} is printed here, but the table of ceremonies gives {known.Date:yyyy-MM-dd} for the {Facts.Ceremony.Name(number)}; the printed date was kept.");
        if (_venue is { } venue && !known.WasHeldAt(venue.Venue))
            yield return Problem.Warning(venue.Line, "venue-disagrees", $"The venue {venue.Venue} is printed here, but the table of ceremonies gives {known.Venue} for the {Facts.Ceremony.Name(number)}; the printed venue was kept.");
    }

    // The ordinal wins, then the year of the ceremony.
    private int? Ceremony => _ordinal?.Number ?? (_year is { } year ? Facts.Ceremony.HeldIn(year.Year)?.Number : null);

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    private static DateOnly? Date(string text) =>
        PrintedDate().Match(text) is { Success: true } date
        && DateOnly.TryParseExact($"{date.Groups["month"]} {date.Groups["day"]} {date.Groups["year"]}", "MMMM d yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    // … in Los Angeles. Here is …
    [GeneratedRegex(@"(?<=[.)])\s+(?=[\p{Lu}(])", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    // The 86th Annual Academy Awards
    [GeneratedRegex(@"\b(?<number>\d{1,3})(?:st|nd|rd|th)\s+(?:Annual\s+)?(?:Academy\s+Awards?|Oscars?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    // the 2014 Academy Awards
    [GeneratedRegex(@"\b(?<year>(?:19|20)\d\d)\s+(?:Annual\s+)?(?:Academy\s+Awards?|Oscars?)\b(?!\s+nominee)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    // the 2014 Spirit Awards
    [GeneratedRegex(@"\b(?:\d{4}|\d{1,3}(?:st|nd|rd|th))\s+(?:Annual\s+)?(?:[\p{Lu}][\p{L}'’-]*\s+){1,4}?(?:Awards?|Globes?|Emmys?|Grammys?|BAFTAs?)\b")]
    private static partial Regex OtherAwards();

    // on March 2, 2014,
    [GeneratedRegex(@"\b(?<month>January|February|March|April|May|June|July|August|September|October|November|December),?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex PrintedDate();

    // took place on March 2, 2014, at the Dolby Theatre in Los Angeles
    [GeneratedRegex(@"\d{4},?\s+at\s+(?:the\s+)?(?<venue>\p{Lu}[\p{L}\p{N}'’&+ -]*?)(?=\s+in\s+\p{Lu}|[.,;]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    // in Los Angeles
    [GeneratedRegex(@"\s+in\s+(?<city>(?:St\.\s)?\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)*)", RegexOptions.CultureInvariant)]
    private static partial Regex City();
}
