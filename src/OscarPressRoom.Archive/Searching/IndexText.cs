using System.Text.RegularExpressions;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Searching;

/// <summary>
/// Text as the index holds it, made by the same code when a pair is stored and when one is looked for.
/// A private-use character at the end of a word makes it a token of its own kind that no stemmer touches;
/// no transcript holds such characters, since decoding drops them, and none can be typed, since parsing does.
/// </summary>
internal static partial class IndexText
{
    /// <summary>Ends a word as it was said: “running” and not “run”.</summary>
    public const char ExactMark = '\uE002';

    /// <summary>Parts the words of a filter, and stands at both its ends.</summary>
    public const char FilterMark = '\uE003';

    /// <summary>Ends a word of a name.</summary>
    public const char NameMark = '\uE004';

    /// <summary>The filter that every pair passes.</summary>
    public static string All { get; } = Filter("all", "");

    /// <summary>The text with every word marked as exact.</summary>
    public static string Exact(string text) => Word().Replace(text, word => word.Value + ExactMark);

    /// <summary>The words of names, folded and marked as such: for matching, never for display.</summary>
    public static string Named(string text) => string.Join(' ', Words(text).Select(word => word + NameMark));

    /// <summary>One token for a fact of a pair, the same whether the value is a name, its slug or its folded words.</summary>
    public static string Filter(string kind, string value) => FilterMark + string.Join(FilterMark, Words(value).Prepend(kind)) + FilterMark;

    private static string[] Words(string text) => Folded.Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // What FTS5's unicode61 takes for a word: 90, Ålund, ⅷ
    [GeneratedRegex(@"[\p{L}\p{N}\p{M}]+")]
    private static partial Regex Word();
}
