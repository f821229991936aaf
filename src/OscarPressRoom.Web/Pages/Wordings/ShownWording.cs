using OscarPressRoom.Archive.Wordings;
using OscarPressRoom.Web.Pages.Events;

namespace OscarPressRoom.Web.Pages.Wordings;

/// <summary>One of a pair's wordings, with what differs from the one before it.</summary>
/// <param name="Repeat">Tells a wording apart that came back: nothing for the first time, “-2” for the second.</param>
/// <param name="Why">Why it took the place of the one before; may be empty.</param>
internal sealed record ShownWording(string Fingerprint, string Repeat, string Period, string? Why, bool IsEarlier, IReadOnlyList<WordRun> Runs)
{
    public static IReadOnlyList<ShownWording> Of(IReadOnlyList<Version> earlier, Wording? current)
    {
        var wordings = earlier.Select(version => version.Wording).ToList();
        if (current is not null)
            wordings.Add(current);

        return [.. wordings.Select((wording, place) => new ShownWording(
            wording.Fingerprint,
            wordings.Take(place).Count(before => before.Fingerprint == wording.Fingerprint) is > 0 and var times ? $"-{times + 1}" : "",
            PeriodOf(earlier, place),
            place == 0 ? null : earlier[place - 1].Why,
            place < earlier.Count,
            WordRun.Between(place == 0 ? wording.Text : wordings[place - 1].Text, wording.Text)))];
    }

    private static string PeriodOf(IReadOnlyList<Version> earlier, int place)
    {
        var from = place == 0 ? null : $"From {On(earlier[place - 1])}";
        var until = place < earlier.Count ? $"until {On(earlier[place])}" : null;
        return (from, until) switch
        {
            (null, null) => "From the beginning",
            (null, _) => $"From the beginning {until}",
            (_, null) => $"{from} until today",
            _ => $"{from} {until}",
        };
    }

    private static string On(Version version) => EventFacts.Long(DateOnly.FromDateTime(version.Until.UtcDateTime));
}
