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
    /// <summary>No heading, caption or introduction has more characters.</summary>
    public const int Longest = 1000;

    private const int LongestHeading = 12;

    public static HeaderLine Kind(SourceLine line) => line.Text switch
    {
        { Length: > Longest } => HeaderLine.Unknown,
        var text when HeaderField.Of(text).Count > 0 => HeaderLine.Fields,
        var text when Marker().IsMatch(text) => HeaderLine.Marker,
        var text when TitleLine.Is(text) && !IsSentence(text) => HeaderLine.Title,
        var text when Byline().IsMatch(text) => HeaderLine.Byline,
        var text when !IsSentence(text) && Caption().IsMatch(text) => HeaderLine.Caption,
        var text when FilmTitle.Alone(text) is not null => HeaderLine.Film,
        var text when !IsSentence(text) && AwardLine.Of(line, ceremony: null).Count > 0 => HeaderLine.Award,
        var text when Introduction().IsMatch(text) || (!IsSpeech(line) && EventReader.Names(text)) => HeaderLine.Introduction,
        _ => HeaderLine.Unknown,
    };

    /// <summary>Whether a line reads as somebody's words, not as a heading.</summary>
    public static bool IsSpeech(SourceLine line) => IsSentence(line.Text) || line.Words > LongestHeading;

    /// <summary>A gathering of nominees makes nobody a winner.</summary>
    public static bool IsOfNominees(string text) => text.Length <= Longest && Nominees().IsMatch(text);

    /// <summary>"Los Angeles, California", alone on its line.</summary>
    public static string? City(string text) => Place().Match(text) is { Success: true } place ? place.Groups["city"].Value : null;

    /// <summary>"March 2, 2014", alone on its line.</summary>
    public static bool IsDate(string text) => DateAlone().IsMatch(text);

    /// <summary>Who is seen in "Ana Ruiz at the 2014 Academy Awards in Los Angeles".</summary>
    public static string? Seen(string caption) => SeenAt().Match(caption) is { Success: true } seen && Names.AreNames(seen.Groups["who"].Value) ? seen.Groups["who"].Value : null;

    private static bool IsSentence(string text) => SentenceEnd().IsMatch(text);

    // The 86th Annual Academy Awards took place on …
    [GeneratedRegex(@"\b(?:awards?|oscars?|globes?|baftas?)\b.*\b(?:took\s+place|(?:was|were)\s+held|said\s+backstage|press\s+room)\b|^here\s+is\s+what\b.*\bsaid\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Introduction();

    // BACKSTAGE INTERVIEW
    [GeneratedRegex(@"^(?:backstage|press[ -]room)\s+(?:interview|q\s*&\s*a|conference)s?:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    // Getty Images
    [GeneratedRegex(@"^(?:.{0,60}\bat\s+the\s+\d{4}\s.+\sin\s.+|(?:\(?photos?(?:graph)?\s*(?:by|credit|courtesy|:).*)|(?:.{0,40}\b(?:getty\s+images?|reuters|wireimage|ap\s+photo|afp|a\.m\.p\.a\.s\.?))\b.{0,40}|(?:image|credit|courtesy)\s*:.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Caption();

    // Ana Ruiz at the 2014 Academy Awards in Los Angeles
    [GeneratedRegex(@"^(?<who>\p{Lu}.{2,80}?)\s+(?:backstage\s+)?at\s+the\s+\d{4}\s", RegexOptions.CultureInvariant)]
    private static partial Regex SeenAt();

    // by Ana Ruiz
    [GeneratedRegex(@"^(?:by\s+\p{L}[\p{L}.'’ -]{2,40}|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december),?\s+\d{1,2},?\s+\d{4}(?:\s.{0,20})?|(?:posted|published|updated)\b.{0,60}|\d{1,2}:\d\d\s+[ap]\.?m\.?(?:\s[a-z]{1,4})?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Byline();

    // Ana Ruiz at the 2014 Oscar Nominees Luncheon
    [GeneratedRegex(@"\bnominees?[’']? luncheon\b|^nominated for:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nominees();

    // Los Angeles, California
    [GeneratedRegex(@"^(?<city>\p{Lu}[\p{L} .'’-]{1,30}),\s(?:California|Calif\.?|CA|New York|N\.?Y\.?|England|United Kingdom|UK|USA)$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    // March 2, 2014
    [GeneratedRegex(@"^(?:\p{L}+day,?\s+)?\p{Lu}\p{L}+,?\s+\d{1,2},?\s+\d{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex DateAlone();

    // … and that is all.” But not: Bo Lind, Jr.
    [GeneratedRegex(@"(?<!\b(?:Jr|Sr|Calif))[.?!…][”""’')\]]*$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
