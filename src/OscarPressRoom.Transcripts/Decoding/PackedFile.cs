namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>A file out of a ZIP, or a file by itself.</summary>
/// <param name="Name">The ZIP's name and the file's inside it, as a path; safe to show, never to write to.</param>
/// <param name="Content">Empty where the file is refused.</param>
/// <param name="Refusal">Why the content could not be had.</param>
public sealed record PackedFile(string Name, byte[] Content, Problem? Refusal = null)
{
    internal static PackedFile Refused(string name, string code, string message) => new(name, [], Problem.Error(1, code, message));

    /// <summary>A name that a stranger gave, safe to show: ../../etc/passwd is etc/passwd, and a terminal's control characters are none.</summary>
    public static string SafeName(string name) => string.Concat(string
        .Join('/', name.Split('/', '\\').Where(part => part is not ("" or "." or "..")))
        .Select(character => char.IsControl(character) || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? '\uFFFD' : character));
}
