using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Pages.Events;

internal sealed class IndexModel(ArchiveContext archive) : PageModel
{
    [ViewData]
    public Head Head { get; } = new("Events", "Every ceremony of the Academy Awards in the archive, newest first.", Addresses.Events);

    public IReadOnlyList<Listed> Events { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Events = await archive.Events.AsNoTracking()
        .OrderByDescending(it => it.Number)
        .Select(it => new Listed(
            it.Number,
            it.Name,
            EventFacts.Of(it.Number, it.Date, it.Venue, it.City),
            it.Transcripts.Count,
            it.Transcripts.SelectMany(transcript => transcript.QuestionAnswers).Count(pair => pair.Question != null)))
        .ToListAsync(cancellation);

    internal sealed record Listed(int Number, string Name, EventFacts Facts, int Conversations, int Questions);
}
