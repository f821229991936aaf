using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Moving;
using OscarPressRoom.Archive.Reporting;
using OscarPressRoom.Web.Pages.Events;

namespace OscarPressRoom.Web.Pages.Reporting;

[EnableRateLimiting(RequestLimits.Report)]
internal sealed class ReportModel(ArchiveContext archive, Reports reports) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    [FromRoute]
    public int Number { get; set; }

    [FromRoute]
    public string Slug { get; set; } = "";

    [FromRoute]
    public string Anchor { get; set; } = "";

    [BindProperty]
    public ReportInput Input { get; set; } = new();

    public required Exchange Exchange { get; set; }

    public bool IsSent { get; private set; }

    private PairAddress At => new(Number, Slug, Anchor);

    public async Task<IActionResult> OnGetAsync([FromQuery] bool sent, CancellationToken cancellation)
    {
        if (await LoadAsync(cancellation) is not { } pair)
            return NotFound();

        (IsSent, Input) = (sent, new() { Question = pair.Question, Answer = Reports.Lines(pair) });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await LoadAsync(cancellation) is null)
            return NotFound();

        // A program is thanked like anybody else, so that it does not try again.
        if (Input.Website is { Length: > 0 })
            return LocalRedirect(Addresses.Reported(Number, Slug, Anchor));
        if (ModelState.IsValid && await reports.SendAsync(At, Input.Note, Input.Question, Input.Answer, cancellation) is { } refusal)
            ModelState.AddModelError("", refusal);
        return ModelState.IsValid ? LocalRedirect(Addresses.Reported(Number, Slug, Anchor)) : Page();
    }

    private async Task<QuestionAnswer?> LoadAsync(CancellationToken cancellation)
    {
        if (await reports.FindAsync(At, cancellation) is not { } pair)
            return null;

        var (title, ceremony) = archive.Rows(
            $"select Title, Name from Transcript join Event on Event.Id = EventId where Transcript.Id = {pair.TranscriptId}", row => (row.GetString(0), row.GetString(1)))[0];
        Exchange = new Exchange { Anchor = pair.Anchor, Position = pair.Position, Asker = pair.Asker, Question = pair.Question, Answer = pair.Answer };
        Head = new($"Report an error in “{Shortened.To(70, Exchange.Label)}” ({title}, {Anchor})", "Tell those who keep this archive that something is wrong.", Addresses.Report(Number, Slug, Anchor))
        {
            Above =
            [
                new("Events", Addresses.Events),
                new(ceremony, Addresses.Event(Number)),
                new(title, Addresses.Transcript(Number, Slug)),
                new(Exchange.Kind, Addresses.Pair(Number, Slug, Anchor)),
            ],
            Name = "Report an error",
            IsIndexed = false,
        };
        return pair;
    }
}
