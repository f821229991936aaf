using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Headers;

/// <summary>The title of a film, as headers print it: in quotation marks, perhaps with a song before it or a country behind.</summary>
internal static partial class FilmTitle
{
    /// <summary>The title in a line that is nothing else: <c>(“Her”)</c>; null in any other line.</summary>
    public static string? Alone(string line) => Quoted().Match(line) is { Success: true } quoted && !Sentence().IsMatch(line) ? Plain(quoted) : null;

    /// <summary>The title that a field names: <c>"Salt" (Norway)</c>, <c>“Up” from “Her”</c>, or one whose closing mark was lost.</summary>
    public static string In(string value) =>
        Alone(value) ?? (Leading().Match(value) is { Success: true } leading ? Plain(leading) : value.Trim('“', '”', '"', ' '));

    /// <summary>"Ana Ruiz, “Her”" gives the names and the title; null for the title where none is quoted at the end.</summary>
    public static (string Names, string? Film) After(string names) =>
        Trailing().Match(names) is { Success: true } film ? (names[..film.Index].TrimEnd(' ', ','), Plain(film)) : (names, null);

    private static string Plain(Match found) => found.Groups["film"].Value.Trim().TrimEnd(',', '.');

    // (“Let It Snow” from “Frost”)
    [GeneratedRegex(@"^\(?\s*(?:[“""‘][^“”""‘’]{1,80}[”""’],?\s+from\s+)?[“""](?<film>[^“”""]{1,80})[”""]\s*\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    // “It was high, and cold.” is no title
    [GeneratedRegex(@"^[“""]\S+(?:\s+\S+){2,}\.[”""]$", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    // "Salt" – NORWAY
    [GeneratedRegex(@"^\s*(?:[“""][^“”""]{1,80}[”""],?\s+from\s+)?[“""](?<film>[^“”""]{1,80})[”""](?=\s*(?:[(,;–—-]|$))", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    // Ana Ruiz, “Her”
    [GeneratedRegex(@",?\s+(?:(?:for|in)\s+)?[“""](?<film>[^“”""]{1,80})[”""]$", RegexOptions.CultureInvariant)]
    private static partial Regex Trailing();
}
