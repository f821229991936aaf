using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Pages.Awards;

/// <summary>An award in the programme of an event, with everybody who won it.</summary>
/// <param name="Name">As that event's sources print it.</param>
internal sealed record ProgrammeEntry(string Slug, string Name, IReadOnlyList<Win> Wins)
{
    public static IReadOnlyList<ProgrammeEntry> Of(ArchiveContext archive, int number)
    {
        var wins = Win.Where(archive, $"Event.Number = {number}");
        return Programme.Order(wins.GroupBy(win => win.AwardSlug).Select(award => new ProgrammeEntry(award.Key, award.First().Award, [.. award])), entry => entry.Slug);
    }
}
