using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Transcripts.Editing;

namespace OscarPressRoom.Archive.Drafting;

/// <summary>A transcript of a draft, and what is to become of the one that the archive has of it.</summary>
public sealed record DraftTranscript(EditedTranscript Edited, Treatment Treatment = Treatment.Merge)
{
    // The text goes to SQLite, not to a page.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter() } };

    /// <summary>The transcripts of a draft as they stand.</summary>
    public static IReadOnlyList<DraftTranscript> Of(Draft draft, ReaderLimits limits) =>
        draft.Edited is { } edited ? JsonSerializer.Deserialize<List<DraftTranscript>>(edited, Options)! : Read(draft.Content, limits);

    /// <summary>The transcripts of a file as the reader makes them.</summary>
    public static IReadOnlyList<DraftTranscript> Read(byte[] content, ReaderLimits limits) =>
        [.. EditedTranscript.Of(TranscriptReader.Read(content, limits), TranscriptReader.Lines(content, limits)).Select(edited => new DraftTranscript(edited))];

    /// <summary>What a draft keeps of them; null where they are as they were read.</summary>
    public static string? Write(IReadOnlyList<DraftTranscript> transcripts, byte[] content, ReaderLimits limits) =>
        Text(transcripts) is var text && text == Text(Read(content, limits)) ? null : text;

    /// <summary>For the importer; null where all is as it was read.</summary>
    public static IReadOnlyList<IncomingTranscript>? Incoming(Draft draft, ReaderLimits limits)
    {
        if (draft.Edited is null)
            return null;

        var read = Read(draft.Content, limits);
        return [.. Of(draft, limits).Select((transcript, place) =>
            new IncomingTranscript(transcript.Edited.Print(), transcript.Treatment, IsByHand: place >= read.Count || Text([transcript with { Treatment = Treatment.Merge }]) != Text([read[place]])))];
    }

    private static string Text(IReadOnlyList<DraftTranscript> transcripts) => JsonSerializer.Serialize(transcripts, Options);
}
