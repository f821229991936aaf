namespace OscarPressRoom.Web.Pages.Events;

/// <summary>A day of the calendar and the ceremonies held on it through the years, newest first.</summary>
internal sealed record Anniversary(DateOnly Day, IReadOnlyList<EventSummary> Events)
{
    // A leap year, so that February 29 has its place.
    private const int LeapYear = 2000;

    private const int DaysInLeapYear = 366;

    /// <summary>The day of one ceremony, with the others of the same day; null where its date is not known.</summary>
    public static Anniversary? Of(EventSummary held, IEnumerable<EventSummary> all) => held.Facts.Date is { Value: var day }
        ? new Anniversary(day, [.. all.Where(other => other != held && other.Facts.Date is { Value: var date } && Place(date) == Place(day))])
        : null;

    /// <summary>What was held on a day of the year before it came round, and on the nearest days on either side that saw a ceremony.</summary>
    public static (Anniversary? Before, Anniversary On, Anniversary? After) Around(DateOnly day, IEnumerable<EventSummary> all)
    {
        var past = all.Where(held => held.Facts.Date?.Value <= day).ToLookup(held => Place(held.Facts.Date!.Value));
        var others = past.Where(held => held.Key != Place(day)).Select(held => new Anniversary(held.First().Facts.Date!.Value, [.. held])).ToList();
        return (others.MinBy(other => Days(other.Day, day)), new Anniversary(day, [.. past[Place(day)]]), others.MinBy(other => Days(day, other.Day)));
    }

    /// <summary>"a Sunday, 12 years ago".</summary>
    public static string Ago(DateOnly date, DateOnly today) => $"a {date.DayOfWeek}, {Years(date, today)}";

    private static string Years(DateOnly date, DateOnly today) => (today.Year - date.Year - (Place(today) < Place(date) ? 1 : 0)) switch
    {
        < 0 => "still to come",
        0 => date == today ? "today" : "less than a year ago",
        var years => $"{Counted.Of(years, "year")} ago",
    };

    private static int Place(DateOnly date) => new DateOnly(LeapYear, date.Month, date.Day).DayOfYear;

    // From one day of the year on to the other, round the turn of the year.
    private static int Days(DateOnly from, DateOnly to) => (Place(to) - Place(from) + DaysInLeapYear) % DaysInLeapYear;
}
