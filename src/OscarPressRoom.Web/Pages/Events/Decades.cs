using System.Globalization;

namespace OscarPressRoom.Web.Pages.Events;

/// <summary>Entries of many years under their decades, in the order they come in.</summary>
internal static class Decades
{
    public static IReadOnlyList<Division<T>> Of<T>(IEnumerable<T> entries, Func<T, DateOnly?> date) =>
        [.. entries
            .GroupBy(entry => date(entry)?.Year / 10)
            .Select(decade => new Division<T>(decade.Key is { } tens ? string.Create(CultureInfo.InvariantCulture, $"{tens}0s") : "Undated", [.. decade]))];
}
