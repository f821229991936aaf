using System.Text.RegularExpressions;
using OscarPressRoom.Transcripts.Facts;

namespace OscarPressRoom.Transcripts.Headers;

/// <summary>An award on a line of a header, with the names and the film that stand beside it.</summary>
/// <param name="Name">As printed.</param>
internal sealed partial record AwardLine(int Line, string Name, string? Credit = null, string? Film = null)
{
    private const int LongestHeading = 12;
    private const int LongestLine = 200;

    /// <summary>The awards that a line of a header names; empty when it names none.</summary>
    public static IReadOnlyList<AwardLine> Of(SourceLine line, int? ceremony)
    {
        if (line.Text.Length > LongestLine || !MayName(line.Text))
            return [];
        if (Whole(line, line.Text, ceremony) is { Count: > 0 } whole)
            return whole;
        if (OfNamed(line, ceremony) is { } named)
            return [named];
        if (Titled().Match(line.Text) is { Success: true } titled && EventReader.Names(titled.Groups["event"].Value))
            return Of(line with { Text = titled.Groups["rest"].Value }, ceremony);

        var dashed = Dash().Split(line.Text);
        var parts = HeadingParts.Of(line, dashed.Length > 1 ? dashed : line.Text.Split(", "), ceremony);
        if (parts is not null)
            return [.. parts.Awards.Select(award => award with { Credit = parts.Names, Film = parts.Film })];

        return OfAnotherBody().IsMatch(line.Text) && line.Words <= LongestHeading ? [new AwardLine(line.Number, line.Text)] : [];
    }

    /// <summary>One award or, where each part is a category and the whole is none, several: "Directing / Film Editing".</summary>
    public static IReadOnlyList<AwardLine> Whole(SourceLine line, string text, int? ceremony)
    {
        if (text.Length > LongestLine || !MayName(text) || new SourceLine(0, text).Words > LongestHeading)
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

    /// <summary>Whether a text has a word that names of awards are made of; most lines of a file don't, and need no closer look.</summary>
    internal static bool MayName(string text) => AwardWord().IsMatch(text);

    // The names behind an award, in parentheses or after a colon; one that the Academy does not give needs names that can be nothing else.
    private static AwardLine? OfNamed(SourceLine line, int? ceremony)
    {
        if (WithNames().Match(line.Text) is not { Success: true } named)
            return null;

        var (award, (names, film)) = (named.Groups["award"].Value.Trim(), FilmTitle.After(named.Groups["credit"].Value.Trim()));
        var isKnown = Category.Named(award, ceremony) is not null;
        if (!isKnown && !(OfAnotherBody().IsMatch(award) && Names.AreNames(names)))
            return null;
        if (FilmTitle.Alone(names) is { } only)
            return new AwardLine(line.Number, award, null, only);
        if (film is null && named.Groups["colon"].Success && names.Split(", ") is [var who, var what] && Names.AreNames(who))
            (names, film) = (who, what);

        return new AwardLine(line.Number, award, names, film);
    }

    // Best Original Screenplay
    [GeneratedRegex(@"best|outstanding|act(?:or|ress)|lead|support|direct|writ|screenplay|stor(?:y|ies)|adapt|pictur|film|produc|song|scor|sound|music|design|decorat|edit|effect|make-?\s?up|hair|cinematograph|documentar|short|animat|foreign|international|casting|award|oscar|medal|commendation", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AwardWord();

    // Best Director (for Ana Ruiz), or Best Director: Ana Ruiz
    [GeneratedRegex(@"^(?<award>[^:]+?)(?:\s*\((?:for\s+)?(?<credit>[^()]+)\)|(?<colon>:)\s+(?<credit>\S.*))$")]
    private static partial Regex WithNames();

    // The 81st Academy Awards: Ana Ruiz, Best Actress
    [GeneratedRegex(@"^(?<event>[^:,]+)[:,]\s+(?<rest>\S.*)$")]
    private static partial Regex Titled();

    // Best Supporting Female
    [GeneratedRegex(@"^(?:Best|Outstanding)(?:\s+(?:a|an|by|for|in|of|on|or|and|the|&|-|–|\(?\p{Lu}[\p{L}'’,-]*\)?))+$", RegexOptions.CultureInvariant)]
    private static partial Regex OfAnotherBody();

    // Directing / Film Editing
    [GeneratedRegex(@"\s*(?:\s/\s|[;,])\s*(?:and\s+)?|\s+and\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    // Ana Ruiz – Directing – TIN MOON
    [GeneratedRegex(@"\s+(?:[–—|-]|--)\s+")]
    private static partial Regex Dash();
}
