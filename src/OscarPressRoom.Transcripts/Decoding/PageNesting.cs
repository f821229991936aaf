using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>
/// Whether a page is nested deeper than any that was written, told before it is parsed: a parser's work grows with the
/// square of the depth, and letters styled and never unstyled are styled anew in every paragraph.
/// </summary>
internal static partial class PageNesting
{
    // All the styles open at all the tags of a page; a long page has some thousands of tags, a few of them inside styles.
    private const long MostStyling = 4_000_000;

    public static bool IsOver(string page, int most)
    {
        var (depth, styles, styling) = (0, 0, 0L);
        foreach (var tag in Tag().EnumerateMatches(page))
        {
            var text = page.AsSpan(tag.Index, tag.Length);
            var isEnd = text[1] == '/';
            styling += styles;
            if (Style().IsMatch(text))
                styles = Math.Max(styles + (isEnd ? -1 : 1), 0);
            else
                depth = Math.Max(depth + (isEnd ? -1 : 1), 0);
            if (depth > most || styles > most || styling > MostStyling)
                return true;
        }

        return false;
    }

    // </div of whatever must be closed; the rest of a tag is not looked at
    [GeneratedRegex(@"</?(?!(?:p|li|d[dt]|t[rdh]|tbody|thead|tfoot|option|optgroup|colgroup|caption|html|head|body|rp|rt|a|area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|path|use|rect|circle|line|g|polygon)\b)[a-zA-Z][a-zA-Z0-9]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    // <font
    [GeneratedRegex(@"^</?(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Style();
}
