using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Pages;

/// <summary>What a captured web page carries around its text: skip links, advertisements, sharing, related articles, footers.</summary>
internal static partial class Furniture
{
    /// <summary>The lines without the page's furniture; a blank line stands where one was taken out.</summary>
    public static IReadOnlyList<SourceLine> Remove(IReadOnlyList<SourceLine> lines)
    {
        var footer = FirstLineOfFooter(lines);
        return [.. lines.Select((line, index) => index >= footer || Piece().IsMatch(line.Text) || IsCue(lines, index) ? line with { Text = "" } : line)];
    }

    // Subtitles: the time of each cue, and its number above that.
    private static bool IsCue(IReadOnlyList<SourceLine> lines, int index) =>
        CueTime().IsMatch(lines[index].Text) || (index + 1 < lines.Count && CueTime().IsMatch(lines[index + 1].Text) && CueNumber().IsMatch(lines[index].Text));

    // A footer opens in the second half of the page and reaches to its end.
    private static int FirstLineOfFooter(IReadOnlyList<SourceLine> lines)
    {
        for (var index = lines.Count / 2; index < lines.Count; index++)
        {
            if (Footer().IsMatch(lines[index].Text))
                return index;
        }

        return lines.Count;
    }

    // 00:00:01,000 --> 00:00:04,000
    [GeneratedRegex(@"^(?:\d\d:)?\d\d:\d\d[.,]\d{3}\s+-->\s")]
    private static partial Regex CueTime();

    // 12
    [GeneratedRegex(@"^\d{1,6}$|^WEBVTT")]
    private static partial Regex CueNumber();

    // Report this ad
    [GeneratedRegex(@"^(skip to (main )?content|report this ad|advertisement|story continues below( advertisement)?|see also:?|share( this( article| story)?)?:?|tweet|pin it|email|print|\d+ comments?|leave a (comment|reply)|download video|subscribe( now)?|sign (in|up)|log in|menu|search|home|follow us( on .+)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Piece();

    // For more info: Some website
    [GeneratedRegex(@"^(for more info(rmation)?\b|related (articles|stories|posts|links)\b|more from\b|you may also like|suggested by|(all content )?copyright\b|©|all rights reserved|filed under:|tags?:|posted in\b|about the author|(?:these|this|the) transcripts?\b.*\breproduc|no part of\b|.*\bmay not be reproduced\b|fastscripts\b|#\s?#\s?#|end(?:\s+\d{1,2}:\d\d\s+[ap]\.?m\b.*)?$|academy award(?:\(s\)|s)?®?\b.*\btrademark)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Footer();
}
