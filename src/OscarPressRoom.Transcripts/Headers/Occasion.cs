using System.Globalization;
using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Headers;

/// <summary>When and where a ceremony was held, by the sentences that name it; the first to say a thing is believed.</summary>
internal sealed partial class Occasion
{
    public (DateOnly Date, int Line)? Date { get; private set; }

    public (string Venue, int Line)? Venue { get; private set; }

    public string? City { get; set; }

    public void Take(string? sentence, int line)
    {
        if (sentence is null)
            return;

        TakeDate(sentence, line);
        if (Place().Match(sentence) is { Success: true } place)
            Venue ??= (place.Groups["venue"].Value, line);
        if (InCity().Match(sentence) is { Success: true } city)
            City ??= city.Groups["city"].Value;
    }

    public void TakeDate(string text, int line) => Date ??= Printed(text) is { } date ? (date, line) : null;

    private static DateOnly? Printed(string text)
    {
        var date = InWords().Match(text) is { Success: true } words ? words : InFigures().Match(text);
        return date.Success && DateOnly.TryParseExact($"{date.Groups["month"]} {date.Groups["day"]} {date.Groups["year"]}", ["MMMM d yyyy", "MMM d yyyy", "M d yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    // on March 2, 2014, or 2 March 2014
    [GeneratedRegex(@"\b(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Nov|Dec)\.?,?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})\b|\b(?<day>\d{1,2})\s+(?<month>January|February|March|April|May|June|July|August|September|October|November|December)\s+(?<year>\d{4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex InWords();

    // 3/2/2014
    [GeneratedRegex(@"\b(?<month>\d{1,2})/(?<day>\d{1,2})/(?<year>\d{4})\b")]
    private static partial Regex InFigures();

    // took place on March 2, 2014, at the Dolby Theatre in Los Angeles
    [GeneratedRegex(@"\d{4},?\s+at\s+(?:the\s+)?(?<venue>\p{Lu}[\p{L}\p{N}'’&+ -]*?)(?=\s+in\s+\p{Lu}|[.,;]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    // in Los Angeles
    [GeneratedRegex(@"\s+in\s+(?<city>(?:St\.\s)?\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)*)", RegexOptions.CultureInvariant)]
    private static partial Regex InCity();
}
