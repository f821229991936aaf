using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Headers;

/// <summary>What a line above a conversation is.</summary>
internal enum HeaderLine
{
    Unknown,

    /// <summary>"Ana Ruiz backstage at the 2014 Academy Awards".</summary>
    Title,

    /// <summary>A sentence that names the ceremony.</summary>
    Introduction,

    /// <summary>A category of the Academy, alone on its line.</summary>
    Award,

    /// <summary>A title in quotation marks, alone on its line.</summary>
    Film,

    /// <summary>"CATEGORY: Directing": named facts.</summary>
    Fields,

    /// <summary>"Backstage interview": the conversation begins.</summary>
    Marker,

    /// <summary>What stands under a photo: who is seen, who took it.</summary>
    Caption,

    /// <summary>Who wrote the page, and when.</summary>
    Byline,
}

internal static partial class HeaderLines
{
    private const int LongestHeading = 12;

    public static HeaderLine Kind(SourceLine line) => line.Text switch
    {
        var text when HeaderField.Of(text).Count > 0 => HeaderLine.Fields,
        var text when Marker().IsMatch(text) => HeaderLine.Marker,
        var text when Title().IsMatch(text) && !IsSentence(text) => HeaderLine.Title,
        var text when Byline().IsMatch(text) => HeaderLine.Byline,
        var text when Caption().IsMatch(text) => HeaderLine.Caption,
        var text when QuotedTitle().IsMatch(text) => HeaderLine.Film,
        var text when !text.EndsWith('?') && AwardLine.Of(line, ceremony: null).Count > 0 => HeaderLine.Award,
        var text when Introduction().IsMatch(text) => HeaderLine.Introduction,
        _ => HeaderLine.Unknown,
    };

    /// <summary>Whether a line reads as somebody's words, not as a heading.</summary>
    public static bool IsSpeech(SourceLine line) => IsSentence(line.Text) || line.Words > LongestHeading;

    /// <summary>The title in <c>(“Her”)</c>, without its marks.</summary>
    public static string? Film(string text) =>
        QuotedTitle().Match(text) is { Success: true } quoted ? quoted.Groups["film"].Value.Trim().TrimEnd(',', '.') : null;

    /// <summary>Who is backstage, by the page's title: the names, without "and the 'Film' team".</summary>
    public static string? Winner(string title)
    {
        var who = Team().Replace(Title().Match(title).Groups["who"].Value, "").Trim(' ', ',');
        return who.Length > 0 && !NoPerson().IsMatch(who) ? who : null;
    }

    /// <summary>The film in "Ana Ruiz and the ‘Tin Moon’ team backstage at …".</summary>
    public static string? TeamFilm(string title) =>
        Title().Match(title) is { Success: true } found && Team().Match(found.Groups["who"].Value) is { Success: true } team ? team.Groups["film"].Value.Trim() : null;

    /// <summary>What the Academy's own titles end with: the category.</summary>
    public static string? Award(string title) =>
        AwardInTitle().Match(title) is { Success: true } found ? found.Groups["award"].Value.Trim() : null;

    /// <summary>A gathering of nominees makes nobody a winner.</summary>
    public static bool IsOfNominees(string text) => Nominees().IsMatch(text);

    /// <summary>"Los Angeles, California", alone on its line.</summary>
    public static string? City(string text) => Place().Match(text) is { Success: true } place ? place.Groups["city"].Value : null;

    /// <summary>"Ana Ruiz": two to five words that can be somebody's name.</summary>
    public static bool IsName(string text) => PersonName().IsMatch(text) && !NoPerson().IsMatch(text);

    /// <summary>"March 2, 2014", alone on its line.</summary>
    public static bool IsDate(string text) => DateAlone().IsMatch(text);

    private static bool IsSentence(string text) => SentenceEnd().IsMatch(text);

    // Ana Ruiz backstage at the 2014 Academy Awards
    [GeneratedRegex(@"^(?<who>.+?)\s+(?:backstage\s+)?at\s+the\s+(?:\d{4}|\d{1,3}(?:st|nd|rd|th))\s+(?:\p{Lu}\S*\s*)+$|^(?i:(?:.*\s)?backstage interview(?: transcript)?s?\s*[:|].+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    // 91st Oscars Backstage Interview Transcript: Directing
    [GeneratedRegex(@"\bbackstage interview(?: transcript)?s?\s*[:|]\s*(?<award>.+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AwardInTitle();

    // Ana Ruiz and the ‘Tin Moon’ team
    [GeneratedRegex(@",?\s+(?:and\s+)?(?:the\s+)?['‘“""](?<film>.+)['’”""]\s+(?:team|cast)$", RegexOptions.CultureInvariant)]
    private static partial Regex Team();

    // The 86th Annual Academy Awards took place on …
    [GeneratedRegex(@"\b(?:academy\s+awards?|oscars?)\b.*\b(?:took\s+place|(?:was|were)\s+held|said\s+backstage|press\s+room)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Introduction();

    // BACKSTAGE INTERVIEW
    [GeneratedRegex(@"^(?:backstage|press[ -]room)\s+(?:interview|q\s*&\s*a|conference)s?:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    // Getty Images
    [GeneratedRegex(@"^(?:.{0,60}\bat\s+the\s+\d{4}\s.+\sin\s.+|(?:\(?photos?(?:graph)?\s*(?:by|credit|courtesy|:).*)|(?:.{0,40}\b(?:getty\s+images?|reuters|wireimage|ap\s+photo|afp|a\.m\.p\.a\.s\.?))\b.{0,40}|(?:image|credit|courtesy)\s*:.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Caption();

    // by Ana Ruiz
    [GeneratedRegex(@"^(?:by\s+\p{L}[\p{L}.'’ -]{2,40}|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december),?\s+\d{1,2},?\s+\d{4}(?:\s.{0,20})?|(?:posted|published|updated)\b.{0,60})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Byline();

    // (“Her”)
    [GeneratedRegex(@"^\(?\s*[“""](?<film>[^“”""]{1,80})[”""]\s*\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedTitle();

    // Ana Ruiz at the 2014 Oscar Nominees Luncheon
    [GeneratedRegex(@"\bnominees?[’']? luncheon\b|^nominated for:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nominees();

    // Los Angeles, California
    [GeneratedRegex(@"^(?<city>\p{Lu}[\p{L} .'’-]{1,30}),\s(?:California|Calif\.?|CA|New York|N\.?Y\.?|England|United Kingdom|UK|USA)$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    // Ana de la Ruiz
    [GeneratedRegex(@"^\p{Lu}[\p{L}\p{M}.'’‑-]*(?:\s(?:de|del|da|di|van|von|der|den|bin|al|la|le|du|y|\p{Lu}[\p{L}\p{M}.'’‑-]*)){1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex PersonName();

    // Press conference
    [GeneratedRegex(@"\b(?:backstage|press|interviews?|conference|oscars?|academy|awards?|transcripts?|winners?|what|live|video|photos?|red carpet|theatre|theater|ceremony|the)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoPerson();

    // March 2, 2014
    [GeneratedRegex(@"^(?:\p{L}+day,?\s+)?\p{Lu}\p{L}+,?\s+\d{1,2},?\s+\d{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex DateAlone();

    // … and that is all.”
    [GeneratedRegex(@"[.?!…][”""’')\]]*$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
