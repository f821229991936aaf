using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Drafting;
using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Web.Pages.Admin.Drafting;

// A conversation of a whole evening has thousands of paragraphs, with two fields each.
[RequestFormLimits(ValueCountLimit = 200_000)]
internal sealed class DraftModel(ArchiveContext archive, Drafts drafts, Publisher publisher, ReaderLimits limits, TimeProvider clock) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    [FromRoute]
    public int Id { get; set; }

    /// <summary>Which of its transcripts is shown, from 1.</summary>
    [FromRoute]
    public int Place { get; set; } = 1;

    [TempData]
    public string? Done { get; set; }

    [BindProperty]
    public DraftForm Input { get; set; } = new();

    public required OpenDraft Open { get; set; }

    public required ShownPlan Plan { get; set; }

    public required Choices Choices { get; set; }

    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => WithAsync(async open =>
    {
        Input = DraftForm.Of(open.Transcripts[Place - 1], open.Draft);
        return await ShowAsync(open, cancellation);
    }, cancellation);

    public Task<IActionResult> OnPostSaveAsync(CancellationToken cancellation) => SavedAsync(_ =>
    {
        Done = "The draft is saved.";
        return Task.FromResult<IActionResult>(Here());
    }, cancellation);

    public Task<IActionResult> OnPostPublishAsync(CancellationToken cancellation) => SavedAsync(async open =>
    {
        var report = await publisher.PublishAsync(open.Draft, User.Identity!.Name!, cancellation);
        return report.Outcome switch
        {
            ImportOutcome.Imported => LocalRedirect(Addresses.Admin.PublishedDraft(Id)),
            ImportOutcome.Overtaken => await OvertakenAsync(cancellation),
            ImportOutcome.AlreadyImported => await RefuseAsync("", "The archive holds these very bytes already: there is nothing to publish.", cancellation),
            _ => await RefuseAsync("Input.Number", "Give the event's number: the archive has no place for a conversation without its ceremony.", cancellation),
        };
    }, cancellation);

    public Task<IActionResult> OnPostScheduleAsync(CancellationToken cancellation) => SavedAsync(async open =>
    {
        if (Input.PublishAt is not { } at || at <= clock.GetUtcNow().UtcDateTime)
            return await RefuseAsync("Input.PublishAt", "Give a day and a time that are still to come, in UTC.", cancellation);

        return await drafts.ScheduleAsync(Id, open.Draft.Version, new DateTimeOffset(at, TimeSpan.Zero), User.Identity!.Name!, cancellation)
            ? Here()
            : await OvertakenAsync(cancellation);
    }, cancellation);

    public Task<IActionResult> OnPostHoldAsync(CancellationToken cancellation) => SavedAsync(async open =>
        await drafts.ScheduleAsync(Id, open.Draft.Version, at: null, User.Identity!.Name!, cancellation) ? Here() : await OvertakenAsync(cancellation), cancellation);

    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken cancellation) =>
        await drafts.DiscardAsync(Id, Input.Version, cancellation) ? LocalRedirect(Addresses.Admin.Drafts) : await OvertakenAsync(cancellation);

    public Task<IActionResult> OnPostShareAsync(CancellationToken cancellation) => SavedAsync(async _ =>
    {
        await drafts.ShareAsync(Id, cancellation);
        return Here();
    }, cancellation);

    public Task<IActionResult> OnPostUnshareAsync(CancellationToken cancellation) => SavedAsync(async _ =>
    {
        await drafts.UnshareAsync(Id, cancellation);
        return Here();
    }, cancellation);

    private LocalRedirectResult Here() => LocalRedirect(Addresses.Admin.Draft(Id, Place));

    private async Task<IActionResult> WithAsync(Func<OpenDraft, Task<IActionResult>> then, CancellationToken cancellation)
    {
        if (await OpenDraft.FindAsync(archive, Id, limits, cancellation) is not { } open)
            return NotFound();
        if (open.Draft.PublishedAt is not null)
            return LocalRedirect(Addresses.Admin.PublishedDraft(Id));

        return Place >= 1 && Place <= open.Transcripts.Count ? await then(open) : NotFound();
    }

    // What is on the screen is saved first, whatever is to follow.
    private Task<IActionResult> SavedAsync(Func<OpenDraft, Task<IActionResult>> then, CancellationToken cancellation) => WithAsync(async open =>
    {
        if (Input.Apply(open.Transcripts[Place - 1]) is not { } applied)
        {
            Input = Input.WithParagraphsOf(open.Transcripts[Place - 1]);
            ModelState.AddModelError("", "Part of the form did not arrive, and nothing was saved. Send it again.");
        }
        else if (ModelState.IsValid)
        {
            return await SaveAsync(open with { Transcripts = [.. open.Transcripts.Select((transcript, index) => index == Place - 1 ? applied : transcript)] }, then, cancellation);
        }

        return await ShowAsync(open, cancellation);
    }, cancellation);

    private async Task<IActionResult> SaveAsync(OpenDraft open, Func<OpenDraft, Task<IActionResult>> then, CancellationToken cancellation)
    {
        if (Input.Version != open.Draft.Version)
            return await OvertakenAsync(cancellation);
        if (DraftTranscript.Write(open.Transcripts, open.Draft.Content, limits) == open.Draft.Edited)
            return await then(open);

        return await drafts.SaveAsync(Id, Input.Version, open.Transcripts, open.Draft.Content, User.Identity!.Name!, cancellation)
            ? await WithAsync(then, cancellation)
            : await OvertakenAsync(cancellation);
    }

    // Somebody published it, which its page tells, or saved it: then nobody's work is overwritten unawares.
    private Task<IActionResult> OvertakenAsync(CancellationToken cancellation) => WithAsync(async open =>
    {
        ModelState.Remove("Input.Version");
        Input.Version = open.Draft.Version;
        return await RefuseAsync("", $"{open.Draft.SavedBy} saved this draft on {Moment.Of(open.Draft.SavedAt)}, after you had opened it. Below is what you have: save it to put it in the place of theirs, or open the draft anew to see theirs.", cancellation);
    }, cancellation);

    private Task<IActionResult> RefuseAsync(string field, string sentence, CancellationToken cancellation) => WithAsync(open =>
    {
        ModelState.AddModelError(field, sentence);
        ModelState.Remove("Input.Version");
        Input.Version = open.Draft.Version;
        return ShowAsync(open, cancellation);
    }, cancellation);

    private async Task<IActionResult> ShowAsync(OpenDraft open, CancellationToken cancellation)
    {
        Open = open;
        Plan = ShownPlan.Of(await publisher.PlanAsync(open.Draft, cancellation), open);
        Choices = await Choices.OfAsync(archive, cancellation);
        Head = AdminHead.Of(open.Draft.File, Addresses.Admin.Draft(Id, Place), new Head.Link("Drafts", Addresses.Admin.Drafts));
        return Page();
    }
}
