using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Drafting;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Web.Pages.Admin.Drafting;

/// <summary>A draft with its transcripts as they stand, and the lines of its file.</summary>
internal sealed record OpenDraft(Draft Draft, IReadOnlyList<DraftTranscript> Transcripts, IReadOnlyList<SourceLine> Lines)
{
    public static async Task<OpenDraft?> FindAsync(ArchiveContext archive, int id, ReaderLimits limits, CancellationToken cancellation) =>
        await archive.Drafts.AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, cancellation) is { } draft ? Of(draft, limits) : null;

    public static OpenDraft Of(Draft draft, ReaderLimits limits) =>
        new(draft, DraftTranscript.Of(draft, limits), TranscriptReader.Lines(draft.Content, limits));

    /// <summary>What a transcript of it is called where several are listed.</summary>
    public string Title(int place) =>
        Transcripts[place - 1].Edited.Facts is var facts && facts.Winners.Count > 0
            ? string.Join("; ", facts.Winners.Select(winner => winner.Credit))
            : facts.Title ?? $"Conversation {place}";

    /// <summary>The place of the transcript that a line of the file belongs to.</summary>
    public int PlaceOf(int line) =>
        Math.Max(1, Transcripts.Count(transcript => transcript.Edited.Paragraphs.FirstOrDefault(paragraph => paragraph.Line > 0) is { } first && first.Line <= line));
}
