using System.Globalization;
using System.Text;

namespace OscarPressRoom.Archive.Searching;

/// <summary>
/// What a person typed, understood once: words and "phrases" that must all be found.
/// Typographic quotes count as plain ones; whatever is typed gives a query, never an error.
/// </summary>
public sealed record SearchQuery
{
    /// <summary>More terms than this help nobody and only cost time.</summary>
    public const int MostTerms = 32;

    /// <summary>Characters beyond this are not read.</summary>
    public const int LongestText = 1_000;

    private SearchQuery(string text, IReadOnlyList<SearchTerm> terms, string? ignored) => (Text, Terms, Ignored) = (text, terms, ignored);

    /// <summary>As typed, for the search box.</summary>
    public string Text { get; }

    public IReadOnlyList<SearchTerm> Terms { get; }

    /// <summary>A sentence on what was typed and not looked for; null when everything was.</summary>
    public string? Ignored { get; }

    /// <summary>Nothing to look for: neither a letter nor a digit was typed.</summary>
    public bool IsEmpty => Terms.Count == 0;

    public static SearchQuery Parse(string? typed)
    {
        var text = (typed ?? "").Trim();
        var terms = Split(text.Length > LongestText ? text[..LongestText] : text)
            .Where(term => term.Text.EnumerateRunes().Any(IsLetterOrDigit))
            .Distinct()
            .ToList();

        return new SearchQuery(text, [.. terms.Take(MostTerms)], (text.Length, terms.Count) switch
        {
            ( > LongestText, _) => $"Only the first {LongestText:N0} characters were looked for.",
            (_, > MostTerms) => $"Only the first {MostTerms} words were looked for.",
            ( > 0, 0) => "Type a word: there is neither a letter nor a digit to look for.",
            _ => null,
        });
    }

    public bool HasPhraseOrNear => Terms.Any(term => term.IsPhrase);

    public IReadOnlyList<string> Words => [.. Terms.Select(term => term.Text)];

    /// <summary>The query in FTS5's language: every term a quoted string, so that nothing typed can be an operator.</summary>
    internal string ToFts5(Side? side = null) => string.Join(" AND ", Terms.Select(term => side is { } only ? $"{{{only}}} : \"{term.Text}\"" : $"(\"{term.Text}\" OR \"{IndexText.Named(term.Text)}\")"));

    // Quotes part the text: what stands between two is a phrase, and a quote that is never closed counts for nothing.
    private static IEnumerable<SearchTerm> Split(string text)
    {
        var parts = Plain(text).Split('"');
        for (var number = 0; number < parts.Length; number++)
        {
            var isPhrase = number % 2 == 1 && number < parts.Length - 1;
            var terms = isPhrase ? [string.Join(' ', Parted(parts[number]))] : Parted(parts[number]);
            foreach (var term in terms)
                yield return new SearchTerm(term, isPhrase);
        }
    }

    private static string[] Parted(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            plain.Append(rune.Value switch
            {
                '“' or '”' or '„' or '«' or '»' or '″' => "\"",
                '‘' or '’' or '‚' or '′' => "'",
                _ when Rune.IsControl(rune) => " ",
                _ => rune.ToString(),
            });
        }

        return plain.ToString();
    }

    // The characters that FTS5's unicode61 tokenizer keeps: a term of others alone would find nothing.
    private static bool IsLetterOrDigit(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber;
}

/// <summary>A word or, between quotes, words that follow each other.</summary>
public sealed record SearchTerm(string Text, bool IsPhrase);
