namespace OscarPressRoom.Web.Pages;

/// <summary>The day that the clock shows where the site runs.</summary>
internal static class TodayClock
{
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
}
