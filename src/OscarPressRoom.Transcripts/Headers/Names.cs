using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Headers;

/// <summary>People on a credit line.</summary>
internal static partial class Names
{
    /// <summary>"Ana Ruiz, Bo Lind, Jr. and Cy Oduya" gives three names.</summary>
    public static IReadOnlyList<string> Split(string credit) =>
        [.. Separator().Split(credit).Select(name => name.Trim(' ', ',', '.', '\u00A0')).Where(name => name.Length > 0).Distinct()];

    // A comma before a suffix belongs to the name.
    [GeneratedRegex(@"\s*(?:,(?!\s*(?:Jr|Sr|I{2,3}|IV|Ph\.?D|M\.?D)\b)(?:\s*(?:and|&)\s)?|;|\s(?:and|&)\s)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
