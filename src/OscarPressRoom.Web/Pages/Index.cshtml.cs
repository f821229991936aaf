using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Web.Pages.Awards;
using OscarPressRoom.Web.Pages.Events;

namespace OscarPressRoom.Web.Pages;

internal sealed class IndexModel(ArchiveContext archive) : PageModel
{
    [ViewData]
    public Head Head { get; } = new(
        "Oscar Press Room: what the winners said",
        "A searchable archive of what Oscar winners said in the press room, question by question.",
        Addresses.Home)
    {
        HasSearchBox = true,
    };

    /// <summary>Null while the archive is empty.</summary>
    public Newest? Event { get; private set; }

    public IReadOnlyList<Win> Programme { get; private set; } = [];

    public Counts Held { get; private set; } = new(0, 0, 0, 0, 0, 0);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Event = await archive.Events.AsNoTracking()
            .OrderByDescending(it => it.Number)
            .Select(it => new Newest(it.Number, it.Name, EventFacts.Of(it.Number, it.Date, it.Venue, it.City)))
            .FirstOrDefaultAsync(cancellation);
        if (Event is null)
            return;

        Held = new Counts(
            Events: await archive.Events.CountAsync(cancellation),
            Awards: await archive.Awards.Select(award => award.Slug).Distinct().CountAsync(cancellation),
            People: await archive.People.CountAsync(person => person.Winners.Count != 0, cancellation),
            Films: await archive.Winners.Where(winner => winner.FilmSlug != null).Select(winner => winner.FilmSlug).Distinct().CountAsync(cancellation),
            Conversations: await archive.Transcripts.CountAsync(cancellation),
            Questions: await archive.QuestionAnswers.CountAsync(pair => pair.Question != null, cancellation));
        Programme = Awards.Programme.Order(
            await archive.Winners.AsNoTracking()
                .Where(winner => winner.Award.Event.Number == Event.Number)
                .OrderBy(winner => winner.Id)
                .Select(Win.Of)
                .ToListAsync(cancellation),
            win => win.AwardSlug);
    }

    internal sealed record Newest(int Number, string Name, EventFacts Facts);

    internal sealed record Counts(int Events, int Awards, int People, int Films, int Conversations, int Questions);
}
