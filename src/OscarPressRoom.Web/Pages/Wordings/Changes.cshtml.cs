using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Web.Pages.Events;

namespace OscarPressRoom.Web.Pages.Wordings;

internal sealed class ChangesModel(ArchiveContext archive) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    [FromRoute]
    public int Number { get; set; }

    [FromRoute]
    public string Slug { get; set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>The latest first, a pair once.</summary>
    public IReadOnlyList<ChangedPair> Changed { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var transcript = await archive.Transcripts.AsNoTracking()
            .Where(it => it.Event.Number == Number && it.Slug == Slug)
            .Select(it => new { it.Id, it.Title, Event = it.Event.Name, Anchors = it.QuestionAnswers.Select(pair => pair.Anchor).ToList() })
            .FirstOrDefaultAsync(cancellation);
        if (transcript is null)
            return NotFound();

        Title = transcript.Title;
        var revisions = await archive.Revisions.AsNoTracking()
            .Where(it => it.TranscriptId == transcript.Id)
            .OrderByDescending(it => it.Id)
            .Select(it => new { it.Anchor, it.Question, it.At })
            .ToListAsync(cancellation);
        Changed = [.. revisions.DistinctBy(it => it.Anchor).Select(it =>
            new ChangedPair(it.Anchor, Exchange.LabelOf(it.Question), DateOnly.FromDateTime(it.At.UtcDateTime), !transcript.Anchors.Contains(it.Anchor)))];
        Head = new($"Earlier wordings in “{Title}” ({Slug})", $"What changed in “{Title}” since it came into the archive.", Addresses.Wordings(Number, Slug))
        {
            Above = [new("Events", Addresses.Events), new(transcript.Event, Addresses.Event(Number)), new(Title, Addresses.Transcript(Number, Slug))],
            Name = "Earlier wordings",
            IsIndexed = false,
        };
        return Page();
    }

    internal sealed record ChangedPair(string Anchor, string Label, DateOnly On, bool IsRemoved);
}
