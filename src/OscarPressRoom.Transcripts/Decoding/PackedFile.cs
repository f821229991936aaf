namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>A file out of a ZIP, or a file by itself.</summary>
/// <param name="Name">The ZIP's name and the file's inside it, as a path; safe to show, never to write to.</param>
/// <param name="Content">Empty where the file is refused.</param>
/// <param name="Refusal">Why the content could not be had.</param>
public sealed record PackedFile(string Name, byte[] Content, Problem? Refusal = null)
{
    internal static PackedFile Refused(string name, string code, string message) => new(name, [], Problem.Error(1, code, message));
}
