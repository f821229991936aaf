using OscarPressRoom.Transcripts.Facts;

namespace OscarPressRoom.Web.Pages.Awards;

/// <summary>The order in which a printed programme lists the awards.</summary>
internal static class Programme
{
    private static readonly Dictionary<string, int> Places = Category.All.Select((category, place) => (category.Slug, place)).ToDictionary();

    /// <summary>Awards that no table knows come last, by name.</summary>
    public static IReadOnlyList<T> Order<T>(IEnumerable<T> entries, Func<T, string> slug) =>
        [.. entries.OrderBy(entry => Places.GetValueOrDefault(slug(entry), int.MaxValue)).ThenBy(slug, StringComparer.Ordinal)];

    /// <summary>The heading of an award's family; null as the slug's family where no table knows the award.</summary>
    public static string Heading(string? family) => family switch
    {
        "Title" => "Pictures",
        "Production" => "Crafts",
        "Special" => "Honorary and special awards",
        "SciTech" => "Scientific and technical awards",
        null => "Other awards",
        _ => family,
    };
}
