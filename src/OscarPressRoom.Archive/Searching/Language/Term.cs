namespace OscarPressRoom.Archive.Searching.Language;

/// <summary>Reads a word as typed, with whatever stands around it.</summary>
internal static class Term
{
    /// <summary>"(say*," gives the beginning "say", "heart!" the word; null without a letter or a digit.</summary>
    public static Said? Of(string typed)
    {
        var (start, end) = Ends(typed);
        if (Words.Of(typed[start..end]) is not { } words)
            return null;

        return typed.AsSpan(end).StartsWith("*") && Prefix.Of(words) is { } prefix ? prefix : new Word(words);
    }

    /// <summary>Whether a star was typed after too little to look for the beginnings of words.</summary>
    public static bool IsTooShort(string typed) => Of(typed) is Word && typed.AsSpan(Ends(typed).End).StartsWith("*");

    private static (int Start, int End) Ends(string typed)
    {
        var (start, end, at) = (-1, 0, 0);
        foreach (var rune in typed.EnumerateRunes())
        {
            if (start < 0 && TypedText.IsLetterOrDigit(rune))
                start = at;
            at += rune.Utf16SequenceLength;
            if (start >= 0 && TypedText.IsOfWord(rune))
                end = at;
        }

        return (Math.Max(start, 0), end);
    }
}
