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
    /// <summary>Reads a file's bytes: plain text in whatever encoding, a saved web page, a Word document.</summary>
    public static Reading Read(ReadOnlySpan<byte> bytes, ReaderLimits? limits = null) => Read(Decoder.Decode(bytes, limits ?? ReaderLimits.Default));

    /// <summary>Reads text that is already decoded.</summary>
    public static Reading Read(string text) => Read(new Decoded(SourceLine.Split(text), text, []));

    /// <summary>The file's lines with what copying had broken put right, as a person reads them beside its <see cref="Reading"/>; none where it is refused undecoded.</summary>
    public static IReadOnlyList<SourceLine> Lines(ReadOnlySpan<byte> bytes, ReaderLimits? limits = null) => Repair.Of(Decoder.Decode(bytes, limits ?? ReaderLimits.Default).Lines).Lines;

    private static Reading Read(Decoded file)
    {
        if (file.Refusal is { } refusal)
            return new Reading(null, [], [refusal]);
        if (file.Lines.All(line => line.IsBlank))
            return Reading.Refused(1, "empty-file", "The file is empty: there is no text in it to read.");
        if (file.Text is { } text && FrontMatter.Opens(file.Lines))
            return MarkdownReader.Read(text, file.Lines);

        var (lines, repairs) = Repair.Of(file.Lines);
        var page = Furniture.Remove(lines);
        var reading = MarkedReader.Read(page) ?? UnlabelledReader.Read(page);
        return reading.IsRefused ? reading : reading with { Problems = [.. file.Problems.Concat(repairs).Concat(reading.Problems).OrderBy(problem => problem.Line)] };
    }
}
