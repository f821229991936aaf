using System.Globalization;
using System.Text;

namespace OscarPressRoom.Transcripts;

/// <summary>Text made comparable: typographic quotes, dashes, accents, case and runs of space make no difference. For matching, never for display.</summary>
public static class Folded
{
    /// <summary>Lower case, no accents, straight quotes, plain hyphens, single spaces.</summary>
    public static string Text(string text)
    {
        // Most words need no more.
        if (text.All(char.IsAsciiLetterOrDigit))
            return text.ToLowerInvariant();

        var folded = new StringBuilder(text.Length);
        foreach (var character in Valid(text).Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
                continue;

            if (char.IsWhiteSpace(character))
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                    folded.Append(' ');
                continue;
            }

            folded.Append(Plain(character));
        }

        return folded.ToString().TrimEnd(' ').Normalize(NormalizationForm.FormC);
    }

    /// <summary>The words alone, parted by single spaces: two texts that differ in punctuation only give the same.</summary>
    public static string Words(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var character in Text(text))
        {
            if (char.IsLetterOrDigit(character))
                words.Append(character);
            else if (character != '\'' && words.Length > 0 && words[^1] != ' ')
                words.Append(' ');
        }

        return words.ToString().TrimEnd(' ');
    }

    /// <summary>Without what cannot be normalised: half a pair of surrogates, and U+FFFE.</summary>
    internal static string Valid(string text) =>
        (text.Any(char.IsSurrogate) ? string.Concat(text.EnumerateRunes()) : text).Replace("\uFFFE", "", StringComparison.Ordinal);

    // The letters that Unicode does not take apart.
    private static string Plain(char character) => character switch
    {
        '‘' or '’' or '‚' or '′' or '`' => "'",
        '“' or '”' or '„' or '″' => "\"",
        (>= '‐' and <= '―') or '−' => "-",
        'ß' or 'ẞ' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'þ' or 'Þ' => "th",
        'ı' => "i",
        _ => char.ToLowerInvariant(character).ToString(),
    };
}
