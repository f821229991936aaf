namespace OscarPressRoom.Archive.Searching.Language;

/// <summary>The years from one to another, of which one end may be open.</summary>
public sealed record Years : Filter
{
    // Whole decades around all ceremonies that this program will know.
    private const int First = 1920;
    private const int Last = 2109;

    private Years(int? from, int? to) => (From, To) = (from, to);

    public int? From { get; }

    public int? To { get; }

    /// <summary>The tens of years that these are exactly: 2010 for 2010 to 2019.</summary>
    public int? Decade => From is { } from && from % 10 == 0 && To == from + 9 ? from : null;

    internal override IEnumerable<string> Tokens
    {
        get
        {
            var (year, last) = (Math.Max(From ?? First, First), Math.Min(To ?? Last, Last));
            if (year > last)
                yield return Token("year", From ?? To ?? 0);

            while (year <= last)
            {
                var isWhole = year % 10 == 0 && year + 9 <= last;
                yield return Token(isWhole ? "decade" : "year", year);
                year += isWhole ? 10 : 1;
            }
        }
    }

    /// <summary>Null where both ends are open; ends in the wrong order are turned.</summary>
    public static Years? Of(int? from, int? to) => from is null && to is null ? null : from > to ? new Years(to, from) : new Years(from, to);

    public static Years Of(int year) => new(year, year);

    /// <summary>Those that are also among others; null where there are none.</summary>
    public Years? In(Years others)
    {
        var (from, to) = (Larger(From, others.From), Smaller(To, others.To));
        return from > to ? null : new Years(from, to);

        // An open end is beyond any year.
        static int? Larger(int? one, int? other) => one is null || other > one ? other : one;

        static int? Smaller(int? one, int? other) => one is null || other < one ? other : one;
    }

    private static string Token(string kind, int year) => IndexText.Filter(kind, $"{year}");
}
