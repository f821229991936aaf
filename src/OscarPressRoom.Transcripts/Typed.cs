using System.Text;
using OscarPressRoom.Transcripts.Decoding;

namespace OscarPressRoom.Transcripts;

/// <summary>What somebody types into a form, as a file would hold it: composed letters, single spaces, nothing unseen.</summary>
public static class Typed
{
    /// <summary>One line; null where nothing is left.</summary>
    public static string? Line(string? text) => string.Join(' ', Words(text ?? "")) is { Length: > 0 } line ? line : null;

    /// <summary>The lines that say something.</summary>
    public static IReadOnlyList<string> Lines(string? text) => [.. (text ?? "").Split(['\n', '\r']).Select(Line).OfType<string>()];

    private static string[] Words(string text) =>
        TextEncoding.Printable(Folded.Valid(text).Normalize(NormalizationForm.FormC)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
