using System.Globalization;
using System.Text;

namespace OscarPressRoom.Transcripts.Finding;

/// <summary>A word of a text as <see cref="Folded"/> makes it comparable, and where it stands there: from Start up to, without, End.</summary>
public readonly record struct FoldedWord(string Text, int Start, int End)
{
    /// <summary>The words of a text in their order. An apostrophe parts words, as it does in the archive's index.</summary>
    public static IReadOnlyList<FoldedWord> Of(string text) => [.. Each(text)];

    /// <summary>The same, one after the other, for those who need not read them all.</summary>
    public static IEnumerable<FoldedWord> Each(string text)
    {
        var (start, position) = (-1, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (start < 0 && IsLetterOrDigit(rune))
            {
                start = position;
            }
            else if (start >= 0 && !IsLetterOrDigit(rune) && !GoesOn(rune))
            {
                yield return Between(start, position);
                start = -1;
            }

            // A lone half of a surrogate pair is read as U+FFFD, which is as long as it.
            position += rune.Utf16SequenceLength;
        }

        if (start >= 0)
            yield return Between(start, position);

        FoldedWord Between(int from, int to) => new(Folded.Text(text[from..to]), from, to);
    }

    // What FTS5's unicode61 tokenizer keeps.
    private static bool IsLetterOrDigit(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber;

    // Accents that stand for themselves, and soft hyphens.
    private static bool GoesOn(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
