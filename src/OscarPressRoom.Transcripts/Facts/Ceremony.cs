using System.Globalization;

namespace OscarPressRoom.Transcripts.Facts;

/// <summary>What is known of a ceremony of the Academy Awards, 1 to 98.</summary>
/// <param name="Number">Its ordinal.</param>
/// <param name="Films">The year or years of the films it honoured: "2013", "1927/28".</param>
/// <param name="Date">The day it was held.</param>
/// <param name="Venue">Where it was held.</param>
/// <remarks>Dates and venues were collected for this project and are very likely; ceremonies 78, 79, 81, 84–89, 92 and 94–96 were checked against pages.</remarks>
public sealed record Ceremony(int Number, string Films, DateOnly Date, string Venue)
{
    // One building under three names, and two spellings of its kind.
    private static readonly string[] DolbyNames = ["kodak theatre", "hollywood and highland center", "dolby theatre"];

    public static IReadOnlyList<Ceremony> All { get; } =
        [.. Table.Rows("ceremonies.tsv").Select(row => new Ceremony(
            int.Parse(row[0], CultureInfo.InvariantCulture),
            row[1],
            DateOnly.ParseExact(row[2], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            row[3]))];

    public static Ceremony? Numbered(int number) => number >= 1 && number <= All.Count ? All[number - 1] : null;

    /// <summary>The ceremony held in a year of the calendar; null for a year with none. 1930 had two: the second is meant by no source.</summary>
    public static Ceremony? HeldIn(int year) => All.FirstOrDefault(ceremony => ceremony.Date.Year == year);

    /// <summary>"86th Academy Awards".</summary>
    public static string Name(int number) => $"{Ordinal(number)} Academy Awards";

    /// <summary>"86th".</summary>
    public static string Ordinal(int number) => string.Create(CultureInfo.InvariantCulture, $"{number}{Ending(number)}");

    /// <summary>Whether a printed venue is this ceremony's, under any of its building's names.</summary>
    public bool WasHeldAt(string venue)
    {
        var (printed, known) = (Plain(venue), Plain(Venue));
        return known.Contains(printed, StringComparison.Ordinal) || printed.Contains(known, StringComparison.Ordinal)
            || (DolbyNames.Any(name => printed.Contains(name, StringComparison.Ordinal)) && DolbyNames.Any(name => known.Contains(name, StringComparison.Ordinal)));
    }

    private static string Plain(string venue) => Folded.Words(venue.Replace("&", "and", StringComparison.Ordinal)).Replace("theater", "theatre", StringComparison.Ordinal);

    private static string Ending(int number) => (number % 100, number % 10) switch
    {
        ( >= 11 and <= 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
