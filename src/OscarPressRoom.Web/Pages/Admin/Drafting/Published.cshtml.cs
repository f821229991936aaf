using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Pages.Admin.Drafting;

/// <summary>What became of a draft: by whom and when it was published, and where its conversations stand.</summary>
internal sealed class PublishedModel(ArchiveContext archive) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    public string Name { get; private set; } = "";

    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public int ChangeId { get; private set; }

    public IReadOnlyList<Conversation> Conversations { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        var draft = await archive.Drafts.AsNoTracking().Where(it => it.Id == id).Select(it => new { it.File, it.PublishedBy, it.PublishedAt, it.ChangeId }).SingleOrDefaultAsync(cancellation);
        if (draft is not { PublishedBy: { } by, PublishedAt: { } at, ChangeId: { } changeId })
            return NotFound();

        (Name, By, At, ChangeId) = (draft.File, by, at, changeId);
        Conversations = await archive.Transcripts.AsNoTracking()
            .Where(it => archive.Changes.Any(change => change.Id == changeId && change.ImportRun == it.ImportRun))
            .OrderBy(it => it.Id)
            .Select(it => new Conversation(it.Event.Number, it.Slug, it.Title))
            .ToListAsync(cancellation);
        Head = AdminHead.Of($"Published: {Name}", Addresses.Admin.PublishedDraft(id), new Head.Link("Drafts", Addresses.Admin.Drafts));
        return Page();
    }

    internal sealed record Conversation(int Event, string Slug, string Title);
}
