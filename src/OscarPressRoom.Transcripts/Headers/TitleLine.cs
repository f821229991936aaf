using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Headers;

/// <summary>A page's own title, and whom and what it names.</summary>
internal static partial class TitleLine
{
    public static bool Is(string text) => Title().IsMatch(text);

    /// <summary>Who is backstage, by the page's title: the names, without "and the 'Film' team".</summary>
    public static string? Winner(string title)
    {
        if (title.Length > 300)
            return null;
        if (Interviewee().Match(title) is { Success: true } met && Names.AreNames(met.Groups["who"].Value))
            return met.Groups["who"].Value;

        var who = Team().Replace(Prefix().Replace(Title().Match(title).Groups["who"].Value, ""), "").Trim(' ', ',');
        if (LeadingAward(who) is { } award)
            who = who[award.Length..].Trim();
        return who.Length > 0 && !Names.Split(who).Any(Names.IsNoPerson) ? who : null;
    }

    /// <summary>The award in "Best Actress Ana Ruiz"; null where the words before the name are none.</summary>
    public static string? LeadingAward(string title)
    {
        for (var end = title.LastIndexOf(' '); end > 0 && title.Length < 300; end = title.LastIndexOf(' ', end - 1))
        {
            if (AwardLine.Whole(default, title[..end], ceremony: null).Count == 1)
                return title[..end];
        }

        return null;
    }

    /// <summary>The film in "Ana Ruiz and the ‘Tin Moon’ team backstage at …".</summary>
    public static string? TeamFilm(string title) =>
        Title().Match(title) is { Success: true } found && Team().Match(found.Groups["who"].Value) is { Success: true } team ? team.Groups["film"].Value.Trim() : null;

    /// <summary>What the Academy's own titles end with: the category.</summary>
    public static string? Award(string title) =>
        AwardInTitle().Match(title) is { Success: true } found ? found.Groups["award"].Value.Trim() : null;

    /// <summary>What was said on stage is no conversation.</summary>
    public static bool IsOfSpeech(string title) => Speech().IsMatch(title);

    // Ana Ruiz backstage at the 2014 Academy Awards
    [GeneratedRegex(@"^(?<who>.+?)\s+(?:backstage\s+at\s+the|at\s+the\s+(?:\d{4}|\d{1,3}(?:st|nd|rd|th)))(?:\s+[\p{Lu}\d]\S*)+$|^(?i:(?:.*\s)?backstage interview(?: transcript)?s?\s*[:|].+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    // 91st Oscars Backstage Interview Transcript: Directing
    [GeneratedRegex(@"\bbackstage interview(?: transcript)?s?\s*[:|]\s*(?<award>.+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AwardInTitle();

    // Backstage with Ana Ruiz
    [GeneratedRegex(@"(?i:^(?:backstage|press[ -]room)(?:\s+(?:interview|q\s*&\s*a))?(?:\s+with|\s*:)|\binterview\s+with)\s+(?<who>\p{Lu}[^:–—|]{2,80}?)(?:\s+backstage\b.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Interviewee();

    // Oscars 2017: Ana Ruiz
    [GeneratedRegex(@"^[^:]{0,40}\b(?:oscars?|academy awards?|backstage|press room)\b[^:]{0,20}:\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();

    // Ana Ruiz and the ‘Tin Moon’ team
    [GeneratedRegex(@",?\s+(?:and\s+)?(?:the\s+)?['‘“""](?<film>.+)['’”""]\s+(?:team|cast)$", RegexOptions.CultureInvariant)]
    private static partial Regex Team();

    // 93rd Oscars Onstage Speech Transcript: Directing
    [GeneratedRegex(@"\b(?:on-?stage|acceptance)\s+speech", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Speech();
}
