namespace OscarPressRoom.Transcripts;

/// <summary>A physical line of the file, without space at its ends.</summary>
/// <param name="Number">From 1.</param>
public readonly record struct SourceLine(int Number, string Text)
{
    public bool IsBlank => Text.Length == 0;

    public int Words => Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Lines end with LF, CRLF or CR.</summary>
    public static IReadOnlyList<SourceLine> Split(string text) =>
        [.. text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n').Select((line, index) => new SourceLine(index + 1, line.Trim()))];
}
