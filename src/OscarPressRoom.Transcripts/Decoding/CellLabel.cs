using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>In tables and lists of definitions who speaks stands in a cell of its own, before the words.</summary>
internal static partial class CellLabel
{
    public static bool Is(string cell) => cell.Length <= 60 && (Mark().IsMatch(cell) || Named().IsMatch(cell) || FullName().IsMatch(cell));

    /// <summary>Whether it can be nothing else, wherever it stands.</summary>
    public static bool IsMark(string text) => Mark().IsMatch(text);

    /// <summary>Both cells as one line, as it would be typed.</summary>
    public static string Join(string label, string text) => label[^1] is ':' or '.' ? $"{label} {text}" : $"{label}: {text}";

    // Q.
    [GeneratedRegex(@"^(?:Q|A|Question|Answer)\s?[.:]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    // MS. QUILL:
    [GeneratedRegex(@"^[^\s?!:]+(?:\s+[^\s?!:]+){0,5}:$")]
    private static partial Regex Named();

    // Ada van der Quill
    [GeneratedRegex(@"^(?!Best\b)\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:van|von|der|de|da|di|del|la|le|and|&)\s+)*\p{Lu}[\p{L}.'’-]*){1,3}$")]
    private static partial Regex FullName();
}
