using System.Text.RegularExpressions;
using OscarPressRoom.Transcripts.Facts;

namespace OscarPressRoom.Transcripts.Headers;

/// <summary>An award on a line of a header, with the names and the film that stand beside it.</summary>
/// <param name="Name">As printed.</param>
internal sealed partial record AwardLine(int Line, string Name, string? Credit = null, string? Film = null)
{
    private const int LongestHeading = 12;

    /// <summary>The awards that a line of a header names; empty when it names none.</summary>
    public static IReadOnlyList<AwardLine> Of(SourceLine line, int? ceremony)
    {
        if (line.Text.Length > 200)
            return [];
        if (Whole(line, line.Text, ceremony) is { Count: > 0 } whole)
            return whole;
        if (WithNames().Match(line.Text) is { Success: true } named && Category.Named(named.Groups["award"].Value, ceremony) is not null)
            return [new AwardLine(line.Number, named.Groups["award"].Value.Trim(), named.Groups["credit"].Value.Trim())];

        var dashed = Dash().Split(line.Text);
        return Parts(line, dashed.Length > 1 ? dashed : line.Text.Split(", "), ceremony);
    }

    /// <summary>One award or, where both halves are categories and the whole is none, two: "Directing / Film Editing".</summary>
    public static IReadOnlyList<AwardLine> Whole(SourceLine line, string text, int? ceremony)
    {
        if (new SourceLine(0, text).Words > LongestHeading)
            return [];
        if (Category.Named(text, ceremony) is not null)
            return [new AwardLine(line.Number, text)];

        foreach (Match joint in Joint().Matches(text))
        {
            var (first, second) = (text[..joint.Index], text[(joint.Index + joint.Length)..]);
            if (Category.Named(first, ceremony) is not null && Whole(line, second, ceremony) is { Count: > 0 } rest)
                return [new AwardLine(line.Number, first), .. rest];
        }

        return [];
    }

    // A heading of parts in any order: who, what for, which film. The film stands behind the award, or before the names of it.
    private static IReadOnlyList<AwardLine> Parts(SourceLine line, string[] parts, int? ceremony)
    {
        var award = Array.FindIndex(parts, part => Category.Named(part, ceremony) is not null);
        if (parts.Length < 2 || award < 0)
            return [];

        var others = parts.Where((part, index) => index != award && !new EventReader().Take(new SourceLine(0, part))).ToList();
        var (who, film) = others switch
        {
            [] => (null, null),
            [var only] when award == 0 && only.Split(", ", 2) is [var title, var names] => (names, title),
            [var only] => HeaderLines.IsName(only) || award > 0 ? (only, null) : (null, only),
            [var title, var names, ..] when award == 0 => (names, title),
            [var names, var title, ..] => (names, title),
        };
        return [new AwardLine(line.Number, parts[award], who, film is null ? null : HeaderLines.Film(film) ?? film)];
    }

    // Best Director (for Ana Ruiz)
    [GeneratedRegex(@"^(?<award>.+?)\s*\((?:for\s+)?(?<credit>[^()]+)\)$")]
    private static partial Regex WithNames();

    // Directing / Film Editing
    [GeneratedRegex(@"\s*(?:\s/\s|;)\s*|\s+and\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    // Ana Ruiz – Directing – TIN MOON
    [GeneratedRegex(@"\s+(?:[–—|-]|--)\s+")]
    private static partial Regex Dash();
}
