using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Headers;

/// <summary>People on a credit line.</summary>
internal static partial class Names
{
    /// <summary>"Production Design: Ana Ruiz, Set Decoration: Bo Lind, Jr. and Cy Oduya (director), Producers" gives three names.</summary>
    public static IReadOnlyList<string> Split(string credit) =>
        [.. Separator().Split(Work().Replace(Aside().Replace(credit, " "), ""))
            .Select(name => Trimmed(Role().Replace(name, "")))
            .Where(name => name.Length > 0 && !Description().IsMatch(name) && !Occupation().IsMatch(name) && !Team().IsMatch(name))
            .Distinct()];

    /// <summary>"Ana Ruiz": two to five words that can be somebody's name.</summary>
    public static bool IsName(string text) => PersonName().IsMatch(text) && !NoPerson().IsMatch(text);

    /// <summary>"Ana Ruiz and Bo Lind": each of them can be a name.</summary>
    public static bool AreNames(string text) => text.Length < 300 && HeaderField.Of(text).Count == 0 && AwardLine.Whole(default, text, ceremony: null).Count == 0 && Split(text) is { Count: > 0 } names && names.All(IsName);

    /// <summary>Whether a text has words that no name has: "press conference".</summary>
    public static bool IsNoPerson(string text) => NoPerson().IsMatch(text);

    /// <summary>"Jr.": goes on with the name before its comma.</summary>
    public static bool IsSuffix(string text) => Suffix().IsMatch(text);

    /// <summary>The words of a name as they are compared, without "Jr." and "III"; never empty.</summary>
    public static string[] Words(string name)
    {
        var words = Folded.Words(name).Split(' ');
        return words.Length > 1 && Suffix().IsMatch(words[^1]) ? words[..^1] : words;
    }

    // A full stop belongs to "Jr." and to an initial, not to the name before the end of a sentence.
    private static string Trimmed(string name)
    {
        var trimmed = name.Trim(' ', ',', ':', '\u00A0', '\u0085', '\t');
        return Abbreviation().IsMatch(trimmed) ? trimmed : trimmed.TrimEnd('.');
    }

    // A comma before a suffix belongs to the name.
    [GeneratedRegex(@"\s*(?:,(?!\s*(?:Jr|Sr|I{2,3}|IV|Ph\.?D|M\.?D)\b)(?:\s*(?:and|&)\s)?|;|/|\s(?:and|&)\s)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    // Jr.
    [GeneratedRegex(@"^(?:Jr|Sr)\.?$|^(?:I{2,3}|IV)$|^(?:executive )?producers?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Suffix();

    // (director)
    [GeneratedRegex(@"\s*\([^)]*\)\s*")]
    private static partial Regex Aside();

    // Music and Lyric by
    [GeneratedRegex(@"\b(?:written|directed|produced|adapted|edited|screenplay|story|music|lyrics?|song|score)(?:(?:\s+and\s+|\s*&\s*|,\s*)(?:written|directed|produced|screenplay|story|music|lyrics?))?(?:\s+for\s+the\s+screen)?\s+by:?\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Work();

    // Set Decoration:
    [GeneratedRegex(@"^[\p{L} &-]{3,40}:\s*|^(?:by|for|with)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Role();

    // representatives of
    [GeneratedRegex(@"^(?!(?:de|del|di|da|van|von|der|al|bin|la|le)\b)\p{Ll}+\s", RegexOptions.CultureInvariant)]
    private static partial Regex Description();

    // Producers
    [GeneratedRegex(@"^(?:executive |co-)?(?:producer|director|writer|composer|lyricist|screenplay|music|lyrics?|editor|cinematographer|costume designer|director of photography|production design(?:er)?|set decorat(?:ion|or))s?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Occupation();

    // the ‘Tin Moon’ team
    [GeneratedRegex(@"\b(?:team|cast|crew)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Team();

    // Bo Lind, Jr.
    [GeneratedRegex(@"\b(?:Jr|Sr|\p{Lu})\.$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    // Ana de la Ruiz, Jr.
    [GeneratedRegex(@"^\p{Lu}[\p{L}\p{M}.'’‑-]*(?:\s(?:de|del|da|di|dos|van|von|der|den|ten|bin|al|la|le|du|y|\p{Lu}[\p{L}\p{M}.'’‑-]*)){1,4}(?:, (?:Jr|Sr)\.?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex PersonName();

    // Press conference
    [GeneratedRegex(@"\b(?:backstage|press|interviews?|conference|oscars?|academy|awards?|transcripts?|winners?(?:['’]s)?|what|live|video|photos?|red carpet|theatre|theater|ceremony|the|and)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoPerson();
}
