using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Archive;
using OscarPressRoom.Web.Pages.Events;

namespace OscarPressRoom.Web.Pages;

internal sealed class OnThisDayModel(ArchiveContext archive, TimeProvider clock) : PageModel
{
    [ViewData]
    public Head Head { get; } = new("On this day", "The ceremonies of the Academy Awards that were held on today's date, through the years.", Addresses.OnThisDay);

    public DateOnly Today { get; } = clock.Today();

    /// <summary>Today's ceremonies; where there are none, those of the nearest days before and after.</summary>
    public IReadOnlyList<Anniversary> Days { get; private set; } = [];

    public bool HasToday => Days is [{ Day: var day }] && day == Today;

    public ILookup<int, Conversation> Conversations { get; private set; } = Array.Empty<Conversation>().ToLookup(it => it.Event);

    public void OnGet()
    {
        var (before, on, after) = Anniversary.Around(Today, EventSummary.All(archive));
        Days = on.Events.Count > 0 ? [on] : [.. new[] { before, after }.OfType<Anniversary>()];
        var shown = JsonSerializer.Serialize(Days.SelectMany(day => day.Events).Where(held => held.IsHeard).Select(held => held.Number));
        Conversations = Conversation.Where(archive, $"Number in (select value from json_each({shown}))").ToLookup(conversation => conversation.Event);
    }
}
