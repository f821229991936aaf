using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;
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

    public IActionResult OnGet()
    {
        var found = archive.Rows(
            $"select Transcript.Id, Title, Rendition, Name from Transcript join Event on Event.Id = EventId where Number = {Number} and Slug = {Slug}",
            row => new { Id = row.GetInt32(0), Title = row.GetString(1), Rendition = row.Name<Rendition>(2), Event = row.GetString(3) });
        if (found is not [var transcript])
            return NotFound();

        var current = Exchange.Where(archive, $"TranscriptId = {transcript.Id} and Anchor = {Anchor}").SingleOrDefault();
        var earlier = Version.Of(archive, transcript.Id, Anchor, current?.Wording);
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
