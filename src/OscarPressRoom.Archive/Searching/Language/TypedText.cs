using System.Globalization;
using System.Text;

namespace OscarPressRoom.Archive.Searching.Language;

/// <summary>Text as a keyboard would give it: one kind of quotation mark, of apostrophe, of dash and of space, and nothing that can't be seen.</summary>
internal static class TypedText
{
    // Twice, since normalising makes new marks ("＂"), and splits others ("″").
    public static string Plain(string typed) => Marks(Marks(typed).Normalize(NormalizationForm.FormKC));

    /// <summary>What FTS5 keeps of a text: letters, digits, and the marks upon them.</summary>
    public static bool IsOfWord(Rune rune) => IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    public static bool IsLetterOrDigit(Rune rune) => Rune.IsLetter(rune) || Rune.IsNumber(rune);

    private static string Marks(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            plain.Append(Mark(rune));

        return plain.ToString();
    }

    private static string Mark(Rune rune) => rune.Value switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' or '〝' or '〞' => "\"",
        '‘' or '’' or '‚' or '‛' or '‹' or '›' or '′' or '`' or '´' => "'",
        '−' => "-",
        // What stands for a broken character, and the one that no text can be normalised with.
        '\uFFFD' or '\uFFFE' => "",
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.DashPunctuation => "-",
            UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => " ",
            UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate => "",
            _ => rune.ToString(),
        },
    };
}
