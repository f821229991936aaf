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

    public int Events { get; private set; }

    public int Talks { get; private set; }

    public int Questions { get; private set; }

    public int People { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Event = await archive.Events.AsNoTracking()
            .OrderByDescending(it => it.Number)
            .Select(it => new Newest(it.Number, it.Name, EventFacts.Of(it.Number, it.Date, it.Venue, it.City)))
            .FirstOrDefaultAsync(cancellation);
        if (Event is null)
            return;

        Events = await archive.Events.CountAsync(cancellation);
        Talks = await archive.Transcripts.CountAsync(cancellation);
        Questions = await archive.QuestionAnswers.CountAsync(pair => pair.Question != null, cancellation);
        People = await archive.People.CountAsync(person => person.Winners.Count != 0, cancellation);
        Programme = Awards.Programme.Order(
            await archive.Winners.AsNoTracking().AsSplitQuery()
                .Where(winner => winner.Award.Event.Number == Event.Number)
                .OrderBy(winner => winner.Id)
                .Select(Win.Of)
                .ToListAsync(cancellation),
            win => win.AwardSlug);
    }

    internal sealed record Newest(int Number, string Name, EventFacts Facts);
}
