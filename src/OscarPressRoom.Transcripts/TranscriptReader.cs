using OscarPressRoom.Transcripts.Decoding;
using OscarPressRoom.Transcripts.Markdown;
using OscarPressRoom.Transcripts.Marks;
using OscarPressRoom.Transcripts.Pages;
using OscarPressRoom.Transcripts.Turns;

namespace OscarPressRoom.Transcripts;

/// <summary>
/// Reads transcripts. Total and pure: any content gives a <see cref="Reading"/>, none an exception, and the same content always the same.
/// </summary>
public static class TranscriptReader
{
    /// <summary>Reads a file's bytes, in whatever encoding they are.</summary>
    public static Reading Read(ReadOnlySpan<byte> bytes)
    {
        var (text, refusal) = Decoder.Decode(bytes);
        return refusal is null ? Read(text) : new Reading(null, [], [refusal]);
    }

    /// <summary>Reads text that is already decoded.</summary>
    public static Reading Read(string text)
    {
        var lines = SourceLine.Split(text);
        if (lines.All(line => line.IsBlank))
            return Reading.Refused(1, "empty-file", "The file is empty: there is no text in it to read.");

        if (FrontMatter.Opens(lines))
            return MarkdownReader.Read(text, lines);

        var page = Furniture.Remove(lines);
        return MarkedReader.Read(page) ?? UnlabelledReader.Read(page);
    }
}
