using System.Globalization;
using OscarPressRoom.Archive.Searching;
using OscarPressRoom.Archive.Searching.Language;

namespace OscarPressRoom.Web.Pages.Searching;

/// <summary>Matches by year as bars of a drawing, in its units.</summary>
internal sealed record YearBars(IReadOnlyList<YearBar> Bars, int Width)
{
    public const int Height = 100;

    /// <summary>From one bar's left edge to the next.</summary>
    public const int Step = 10;

    // Few years would be blocks rather than bars.
    private const int FewestYears = 12;
    private const int LowestBar = 3;

    public int From => Bars[0].Year;

    public int To => Bars[^1].Year;

    /// <summary>The drawing in a sentence, for those who do not see it.</summary>
    public string Summary
    {
        get
        {
            var most = Bars.MaxBy(bar => bar.Pairs)!;
            return string.Create(CultureInfo.InvariantCulture, $"From {From} to {To}; most in {most.Year}, {Counted.Of(most.Pairs, "match", "matches")}.");
        }
    }

    /// <summary>Null where all matches are of one year.</summary>
    public static YearBars? Of(Search search, Facets facets)
    {
        if (facets.Years.Count < 2)
            return null;

        var years = facets.Years.Select(facet => (Year: int.Parse(facet.Value, CultureInfo.InvariantCulture), facet.Pairs)).OrderBy(year => year.Year).ToList();
        var (first, highest) = (years[0].Year, years.Max(year => year.Pairs));
        return new YearBars(
            [.. years.Select(year => new YearBar(
                year.Year,
                year.Pairs,
                (year.Year - first) * Step,
                Math.Max(LowestBar, year.Pairs * Height / highest),
                FacetGroup.Narrowed(search, Years.Of(year.Year))))],
            Math.Max(FewestYears, years[^1].Year - first + 1) * Step);
    }
}

/// <summary>A year's bar: where it stands, how high it is, and the search it leads to.</summary>
internal sealed record YearBar(int Year, int Pairs, int Left, int Height, Search Search)
{
    public int Top => YearBars.Height - Height;

    /// <summary>"2014: 12 matches".</summary>
    public string Label => string.Create(CultureInfo.InvariantCulture, $"{Year}: {Counted.Of(Pairs, "match", "matches")}");
}
