using System.Globalization;
using OscarPressRoom.Transcripts.Facts;

namespace OscarPressRoom.Web.Pages.Events;

/// <summary>What is known of a ceremony: as its sources print it or, where they print nothing, from the table of ceremonies.</summary>
internal sealed record EventFacts(EventFacts.Fact<DateOnly>? Date, EventFacts.Fact<string>? Venue, string? City, string? Films)
{
    public static EventFacts Of(int number, DateOnly? date, string? venue, string? city)
    {
        var table = Ceremony.Numbered(number);
        return new EventFacts(
            date is { } printed ? new(printed, false) : table is null ? null : new(table.Date, true),
            venue is not null ? new(venue, false) : table is null ? null : new(table.Venue, true),
            city,
            table?.Films);
    }

    /// <param name="IsFromTable">Whether no source prints it.</param>
    internal sealed record Fact<T>(T Value, bool IsFromTable);

    /// <summary>"March 2, 2014".</summary>
    public static string Long(DateOnly date) => date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>"March 2".</summary>
    public static string Day(DateOnly date) => date.ToString("MMMM d", CultureInfo.InvariantCulture);

    /// <summary>"2014-03-02", for machines.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
