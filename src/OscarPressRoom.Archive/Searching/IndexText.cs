using System.Text;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Searching;

/// <summary>
/// Text as the index holds it, made by the same code when a pair is stored and when one is looked for.
/// FTS5 stems every token that ends like English, even the beginning in <c>play*</c>, which would then miss the playwright;
/// so words that must stay as they are get written in control characters, which no stemmer knows and which the schema counts among
/// the letters. (Letters beyond ASCII would do, but FTS5 searches its tables of accents at each one, which doubles the time of an import.)
/// Private-use characters tell names and facts from what was said: decoding drops them from transcripts, and parsing from queries.
/// </summary>
internal static class IndexText
{
    /// <summary>Begins a word of a name.</summary>
    public const char NameMark = '\uE004';

    /// <summary>Parts the words of a filter, and stands at both its ends.</summary>
    public const char FilterMark = '\uE003';

    /// <summary>What an exact a and z are written as: exact words stand between them in the index.</summary>
    public const char FirstLetter = '\u0001', LastLetter = '\u001F';

    // An alphabet of those that lay out no text.
    private const string Letters = "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F";

    /// <summary>The filter that every pair passes.</summary>
    public static string All { get; } = Filter("all", "");

    /// <summary>The text in words that are not stemmed, character by character: a match stands where it stands in the text.</summary>
    public static string Exact(string text) => string.Create(text.Length, text, (exact, said) =>
    {
        for (var index = 0; index < exact.Length; index++)
            exact[index] = Exact(said[index]);
    });

    /// <summary>The words of names, folded and marked as such: for matching, never for display.</summary>
    public static string Named(string text) => string.Join(' ', Words(text).Select(word => NameMark + Exact(word)));

    /// <summary>The word that an exact token or a name's token is; accents were taken off by FTS5.</summary>
    public static string Plain(string token) => string.Concat(token.TrimStart(NameMark).Select(letter => Letters.IndexOf(letter) is >= 0 and var index ? (char)('a' + index) : letter));

    /// <summary>One token for a fact of a pair, the same whether the value is a name, its slug or its folded words.</summary>
    public static string Filter(string kind, string value) => FilterMark + string.Join(FilterMark, Words(value).Prepend(kind)) + FilterMark;

    private static string[] Words(string text) => Folded.Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // Accents go with the ASCII letters below them, or FTS5 would take them off and find English.
    private static char Exact(char letter)
    {
        var plain = char.IsAscii(letter) || !char.IsLetter(letter) ? letter : letter.ToString().Normalize(NormalizationForm.FormD)[0];
        return char.IsAsciiLetter(plain) ? Letters[char.ToLowerInvariant(plain) - 'a'] : letter;
    }
}
