using System.Globalization;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Web.Pages;

/// <summary>Entries under their letters, accents and case aside.</summary>
internal static class Alphabet
{
    private static readonly string[] Articles = ["the ", "an ", "a "];

    /// <summary>By surname.</summary>
    public static IReadOnlyList<Division<T>> OfNames<T>(IEnumerable<T> entries, Func<T, string> name) =>
        Of(entries, entry => NameOrder.Key(name(entry)));

    /// <summary>By title; an article at its beginning does not count.</summary>
    public static IReadOnlyList<Division<T>> OfTitles<T>(IEnumerable<T> entries, Func<T, string> title) =>
        Of(entries, entry => WithoutArticle(Folded.Words(title(entry))));

    private static IReadOnlyList<Division<T>> Of<T>(IEnumerable<T> entries, Func<T, string> key) =>
        [.. entries
            .Select(entry => (Entry: entry, Key: key(entry)))
            .OrderBy(keyed => keyed.Key, StringComparer.Ordinal)
            .GroupBy(keyed => Heading(keyed.Key))
            .Select(group => new Division<T>(group.Key, [.. group.Select(keyed => keyed.Entry)]))];

    private static string WithoutArticle(string words) =>
        Articles.FirstOrDefault(article => words.StartsWith(article, StringComparison.Ordinal)) is { } found ? words[found.Length..] : words;

    private static string Heading(string key) => key switch
    {
        [] => "Other",
        [>= '0' and <= '9', ..] => "0–9",
        _ => StringInfo.GetNextTextElement(key).ToUpperInvariant(),
    };
}
