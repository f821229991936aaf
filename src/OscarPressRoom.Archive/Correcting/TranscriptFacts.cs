using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Correcting;

/// <summary>What a form holds of a conversation beside its pairs.</summary>
public sealed record TranscriptFacts(string Title, string Slug, string? Source, string? Rights, Rendition Rendition, bool IsIndexed)
{
    public string Fingerprint => Seen.Fingerprint(new { Title, Slug, Source, Rights, Rendition, IsIndexed });

    public TranscriptFacts Tidied => this with { Title = Typed.Line(Title) ?? "", Slug = Slug.Trim(), Source = Typed.Line(Source), Rights = Typed.Line(Rights) };

    public static TranscriptFacts Of(Transcript transcript) =>
        new(transcript.Title, transcript.Slug, transcript.Source, transcript.Rights, transcript.Rendition, transcript.IsIndexed);

    internal void WriteTo(Transcript transcript) =>
        (transcript.Title, transcript.Slug, transcript.Source, transcript.Rights, transcript.Rendition, transcript.IsIndexed) = (Title, Slug, Source, Rights, Rendition, IsIndexed);
}
