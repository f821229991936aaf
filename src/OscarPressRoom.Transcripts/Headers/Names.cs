using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Headers;

/// <summary>People on a credit line.</summary>
internal static partial class Names
{
    /// <summary>"Production Design: Ana Ruiz, Set Decoration: Bo Lind, Jr. and Cy Oduya (director), Producers" gives three names.</summary>
    public static IReadOnlyList<string> Split(string credit) =>
        [.. Separator().Split(Aside().Replace(credit, " "))
            .Select(name => Role().Replace(name, "").Trim(' ', ',', '.', ':', '\u00A0'))
            .Where(name => name.Length > 0 && !Occupation().IsMatch(name) && !Team().IsMatch(name))
            .Distinct()];

    // A comma before a suffix belongs to the name.
    [GeneratedRegex(@"\s*(?:,(?!\s*(?:Jr|Sr|I{2,3}|IV|Ph\.?D|M\.?D)\b)(?:\s*(?:and|&)\s)?|;|/|\s(?:and|&)\s)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    // (director)
    [GeneratedRegex(@"\s*\([^)]*\)\s*")]
    private static partial Regex Aside();

    // Set Decoration:
    [GeneratedRegex(@"^[\p{L} &-]{3,40}:\s*|^(?:by|for|with)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Role();

    // Producers
    [GeneratedRegex(@"^(?:executive |co-)?(?:producer|director|writer|composer|lyricist|screenplay|music|lyrics?|editor|cinematographer|costume designer|director of photography|production design(?:er)?|set decorat(?:ion|or))s?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Occupation();

    // the ‘Tin Moon’ team
    [GeneratedRegex(@"\b(?:team|cast|crew)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Team();
}
