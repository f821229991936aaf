using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Correcting;
using OscarPressRoom.Archive.Moving;
using OscarPressRoom.Archive.Reporting;
using OscarPressRoom.Archive.Wordings;
using OscarPressRoom.Web.Pages.Events;

namespace OscarPressRoom.Web.Pages.Admin.Correcting;

internal sealed class EditPairModel(ArchiveContext archive, PairCorrections corrections, Reports reports) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    [FromRoute]
    public int Number { get; set; }

    [FromRoute]
    public string Slug { get; set; } = "";

    [FromRoute]
    public string Anchor { get; set; } = "";

    [BindProperty(Name = nameof(Input))]
    public PairInput Input { get; set; } = new();

    [BindProperty(Name = nameof(Place))]
    public PlaceInput Place { get; set; } = new();

    public required Exchange Exchange { get; set; }

    /// <summary>What the form would change, where it does not hold what the archive does.</summary>
    public IReadOnlyList<WordRun> Difference { get; private set; } = [];

    /// <summary>What a reader says is wrong.</summary>
    public string? Note { get; private set; }

    private PairAddress At => new(Number, Slug, Anchor);

    /// <param name="wording">The fingerprint of an earlier wording to be restored.</param>
    /// <param name="report">The report that suggests another wording.</param>
    public async Task<IActionResult> OnGetAsync([FromQuery] string? wording, [FromQuery] int? report, CancellationToken cancellation)
    {
        if (await LoadAsync(cancellation) is not { } pair)
            return NotFound();

        var current = PairText.Of(pair);
        var reported = await archive.Reports.AsNoTracking().SingleOrDefaultAsync(it => it.Id == report, cancellation);
        var filled = reported is null ? await EarlierAsync(pair.TranscriptId, wording, cancellation) ?? current : Reports.Suggested(reported, current);
        Input = PairInput.Of(filled, current.Fingerprint);
        (Note, Input.Report) = (reported?.Note, reported?.Id);
        Compare();
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        CorrectAsync(nameof(Place), () => SaveAsync(cancellation), cancellation);

    public Task<IActionResult> OnPostSplitAsync(CancellationToken cancellation) => PlaceAsync(
        () => corrections.SplitAsync(At, Place.Paragraph, Place.Asker, Place.Question, Place.Seen, this.Sign(Place.Why), cancellation), cancellation);

    public Task<IActionResult> OnPostJoinAsync(CancellationToken cancellation) =>
        PlaceAsync(() => corrections.JoinAsync(At, Place.Seen, this.Sign(Place.Why), cancellation), cancellation);

    public Task<IActionResult> OnPostUpAsync(CancellationToken cancellation) =>
        PlaceAsync(() => corrections.MoveAsync(At, -1, Place.Seen, this.Sign(Place.Why), cancellation), cancellation);

    public Task<IActionResult> OnPostDownAsync(CancellationToken cancellation) =>
        PlaceAsync(() => corrections.MoveAsync(At, 1, Place.Seen, this.Sign(Place.Why), cancellation), cancellation);

    public Task<IActionResult> OnPostDeleteAsync(CancellationToken cancellation) =>
        PlaceAsync(() => corrections.DeleteAsync(At, Place.Seen, this.Sign(Place.Why), cancellation), cancellation);

    private async Task<CorrectionResult> SaveAsync(CancellationToken cancellation)
    {
        var signature = this.Sign(Input.Why);
        var result = await corrections.EditAsync(At, Input.ToText(), Input.Seen, signature, cancellation);
        if (result.Outcome == CorrectionOutcome.Made && Input.Report is { } report)
            await reports.CloseAsync(report, ReportOutcome.Corrected, signature.By, cancellation);
        return result;
    }

    private Task<IActionResult> PlaceAsync(Func<Task<CorrectionResult>> correct, CancellationToken cancellation) => CorrectAsync(nameof(Input), correct, cancellation);

    /// <param name="other">The form that was not sent.</param>
    private async Task<IActionResult> CorrectAsync(string other, Func<Task<CorrectionResult>> correct, CancellationToken cancellation)
    {
        this.Disregard(other);
        if (ModelState.IsValid && this.Answer(await correct()) is { } answer)
            return answer;
        if (await LoadAsync(cancellation) is not { } pair)
            return NotFound();

        // Whoever has seen both may save over the other's words.
        var current = PairText.Of(pair);
        if (other == nameof(Input))
            Input = PairInput.Of(current, current.Fingerprint);
        this.Refill($"{nameof(Input)}.{nameof(Input.Seen)}", () => Input.Seen = current.Fingerprint);
        this.Refill($"{nameof(Place)}.{nameof(Place.Seen)}", () => Place.Seen = current.Fingerprint);
        Compare();
        return Page();
    }

    private async Task<QuestionAnswer?> LoadAsync(CancellationToken cancellation)
    {
        var pair = await archive.QuestionAnswers.AsNoTracking().Include(it => it.Transcript)
            .SingleOrDefaultAsync(it => it.Transcript!.Event.Number == Number && it.Transcript.Slug == Slug && it.Anchor == Anchor, cancellation);
        if (pair is null)
            return null;

        Exchange = new Exchange { Anchor = pair.Anchor, Position = pair.Position, Asker = pair.Asker, Question = pair.Question, Answer = pair.Answer };
        Head = AdminHead.Of($"Edit “{Exchange.Label}”", Addresses.Edit(Number, Slug, Anchor), new Head.Link(pair.Transcript!.Title, Addresses.Edit(Number, Slug))) with { Name = Exchange.Kind };
        return pair;
    }

    private async Task<PairText?> EarlierAsync(int transcriptId, string? wording, CancellationToken cancellation)
    {
        if (wording is null)
            return null;

        var earlier = await archive.Revisions.AsNoTracking().Where(it => it.TranscriptId == transcriptId && it.Anchor == Anchor).ToListAsync(cancellation);
        return earlier.Find(it => new Wording(it.Asker, it.Question, it.Answer).Fingerprint == wording) is { } found
            ? new PairText(found.Asker, found.Question, [.. found.Answer.Select(paragraph => new SpokenText(paragraph.Speaker, paragraph.Text))])
            : null;
    }

    private void Compare()
    {
        var typed = Input.ToText().Tidied;
        var wording = new Wording(typed.Asker, typed.Question, [.. typed.Answer.Select(it => new AnswerParagraph { Speaker = it.Speaker, Text = it.Text })]);
        Difference = wording.Text == Exchange.Wording.Text ? [] : WordRun.Between(Exchange.Wording.Text, wording.Text);
        Place.Seen = Input.Seen;
    }
}
