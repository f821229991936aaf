using System.Globalization;

namespace OscarPressRoom.Archive.Citing;

/// <summary>What the styles of plain text have in common: sentences, titles in quotation marks, dates in words.</summary>
internal static class Prose
{
    /// <summary>Ends in one full stop, unless it ends a sentence already.</summary>
    public static string Sentence(string text) => IsEnded(text) ? text : $"{text}.";

    /// <summary>In quotation marks with its full stop inside, and marks within it made single.</summary>
    public static string Quoted(string title)
    {
        var inner = title.Replace('“', '‘').Replace('”', '’').Replace('"', '\'');
        return (IsEnded(title), title[^1] is '”' or '"') switch
        {
            (true, _) => $"“{inner}”",
            (false, true) => $"“{inner[..^1]}.{inner[^1]}”",
            _ => $"“{inner}.”",
        };
    }

    /// <summary>“November 22, 2026”.</summary>
    public static string Long(DateOnly date) => date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>The sentences that are there.</summary>
    public static string Joined(params string?[] sentences) => string.Join(' ', sentences.Where(sentence => sentence is not (null or "")));

    /// <summary>“Quill, Ada” and, of a name of one word, that word.</summary>
    public static string Inverted(CitedName name) => string.Join(", ", new[] { name.Surname, name.Given, name.Suffix }.OfType<string>());

    private static bool IsEnded(string text) => text.TrimEnd('”', '"', '’', '\'', ')') is [.., '.' or '?' or '!' or '…'];
}
