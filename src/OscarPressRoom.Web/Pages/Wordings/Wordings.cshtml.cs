using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Web.Pages.Events;

namespace OscarPressRoom.Web.Pages.Wordings;

internal sealed class WordingsModel(ArchiveContext archive) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    [FromRoute]
    public int Number { get; set; }

    [FromRoute]
    public string Slug { get; set; } = "";

    [FromRoute]
    public string Anchor { get; set; } = "";

    public string Label { get; private set; } = "";

    public Rendition Rendition { get; private set; }

    public bool IsRemoved { get; private set; }

    public string Summary => Shown.Count == 1 && !IsRemoved
        ? "These words have not changed since they came into the archive."
        : $"{(IsRemoved ? "What stood here until it was removed" : "What stood here, and what stands here now")}: {Counted.Of(Shown.Count, "wording")}, oldest first. Words that came are underlined, words that went are struck through.";

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<ShownWording> Shown { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var transcript = await archive.Transcripts.AsNoTracking()
            .Where(it => it.Event.Number == Number && it.Slug == Slug)
            .Select(it => new { it.Id, it.Title, it.Rendition, Event = it.Event.Name })
            .FirstOrDefaultAsync(cancellation);
        if (transcript is null)
            return NotFound();

        var earlier = await archive.Revisions.AsNoTracking()
            .Where(it => it.TranscriptId == transcript.Id && it.Anchor == Anchor)
            .OrderBy(it => it.Id)
            .Select(Version.Of)
            .ToListAsync(cancellation);
        var current = await archive.QuestionAnswers.AsNoTracking()
            .Where(it => it.TranscriptId == transcript.Id && it.Anchor == Anchor)
            .Select(Exchange.Of)
            .FirstOrDefaultAsync(cancellation);
        if (current is null && earlier.Count == 0)
            return NotFound();

        IsRemoved = current is null;
        Rendition = transcript.Rendition;
        Label = Exchange.LabelOf((current?.Wording ?? earlier[^1].Wording).Question);
        Shown = ShownWording.Of(earlier, current?.Wording);
        Head = new($"Wordings of “{Shortened.To(70, Label)}” ({transcript.Title}, {Anchor})", $"What “{Label}” and its answer said before.", Addresses.Wordings(Number, Slug, Anchor))
        {
            Above = [new("Events", Addresses.Events), new(transcript.Event, Addresses.Event(Number)), new(transcript.Title, Addresses.Transcript(Number, Slug))],
            Name = "Wordings",
            IsIndexed = false,
        };
        return Page();
    }
}
