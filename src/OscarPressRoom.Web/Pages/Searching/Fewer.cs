using OscarPressRoom.Archive.Searching;
using OscarPressRoom.Archive.Searching.Language;

namespace OscarPressRoom.Web.Pages.Searching;

/// <summary>A search that found nothing, with one of its parts left out, and what it finds then.</summary>
internal sealed record Fewer(Chip LeftOut, Search Search, int Pairs)
{
    private const int MostTried = 8;

    /// <summary>Those that find something, the most first.</summary>
    public static async Task<IReadOnlyList<Fewer>> OfAsync(Searcher searcher, Search search, CancellationToken cancellation)
    {
        var tried = new List<Fewer>();
        foreach (var chip in search.Query.Chips.Take(MostTried))
        {
            var without = search with { Query = chip.Without, Page = 1 };
            tried.Add(new Fewer(chip, without, (await searcher.SearchAsync(without, withFacets: false, cancellation)).Total));
        }

        return [.. tried.Where(fewer => fewer.Pairs > 0).OrderByDescending(fewer => fewer.Pairs)];
    }
}
