using System.Text;
using System.Text.RegularExpressions;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Searching.Language;

/// <summary>A word or several, as somebody wrote them: equal to others that differ only in accents, case and punctuation. There is a letter or a digit in them.</summary>
public sealed partial record Words
{
    private readonly string _key;

    private Words(string text) => (Text, _key) = (text, string.Join(' ', Split(Folded.Text(text))));

    public string Text { get; }

    /// <summary>The words as one, without spaces: "Mad Max: Fury Road" gives <c>Mad-Max-Fury-Road</c>, <c>90-year-old</c> itself.</summary>
    public string Joined => Plain().IsMatch(Text) ? Text : string.Join('-', Split(Text));

    /// <summary>Null when there is neither a letter nor a digit.</summary>
    public static Words? Of(string? text)
    {
        var plain = string.Join(' ', TypedText.Plain(text ?? "").Split([' ', '"'], StringSplitOptions.RemoveEmptyEntries));
        return plain.EnumerateRunes().Any(TypedText.IsLetterOrDigit) ? new Words(plain) : null;
    }

    public bool Equals(Words? other) => other is not null && _key == other._key;

    public override int GetHashCode() => _key.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;

    private static string[] Split(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            words.Append(TypedText.IsOfWord(rune) ? rune.ToString() : " ");

        return words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    // it's, www.example.org, and/or
    [GeneratedRegex(@"^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['./&@+_-][\p{L}\p{N}\p{M}]+)*$")]
    private static partial Regex Plain();
}
