using System.Globalization;
using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Facts;

/// <summary>A canonical award category, the same through all the names it has gone by.</summary>
/// <param name="Slug">Its name in addresses: <c>original-screenplay</c>.</param>
/// <param name="Family">Acting, Directing, Music, Production, SciTech, Special, Title or Writing.</param>
/// <param name="Name">In common use: "Best Original Screenplay".</param>
public sealed partial record Category(string Slug, string Family, string Name)
{
    private static readonly Naming[] Namings =
        [.. Table.Rows("category-names.tsv").Select(row => new Naming(row[0], Number(row[1]), Number(row[2]), row[3]))];

    private static readonly ILookup<string, Naming> ByKey = Namings.Concat(Namings.SelectMany(Inner)).ToLookup(naming => Key(naming.Name));

    private static readonly ILookup<string, Naming> Official = Namings.Where(naming => naming.First is not null).ToLookup(naming => naming.Slug);

    /// <summary>Every category, current ones first, in the order of a programme.</summary>
    public static IReadOnlyList<Category> All { get; } =
        [.. Table.Rows("categories.tsv").Select(row => new Category(row[0], row[1], row[2]))];

    /// <summary>The first and last ceremony that gave the award.</summary>
    public (int First, int Last) Ceremonies => (Official[Slug].Min(naming => naming.First!.Value), Official[Slug].Max(naming => naming.Last!.Value));

    public static Category? WithSlug(string slug) => All.FirstOrDefault(category => category.Slug == slug);

    /// <summary>The categories that were competed for at a ceremony; the special awards, given when there is an occasion, are not among them.</summary>
    public static IReadOnlyList<Category> CompetedForAt(int ceremony) => [.. All.Where(category => !category.IsOccasional && category.WasGivenAt(ceremony))];

    /// <summary>
    /// The category that a printed name means; null when the name is unknown or means several.
    /// A name that was official at the ceremony decides between categories that shared it over time,
    /// and a category that was not given at the ceremony is not meant ("Sound" at the 80th, which had Mixing and Editing).
    /// </summary>
    public static Category? Named(string name, int? ceremony = null)
    {
        var namings = ByKey[Key(name)].ToList();
        return ceremony is not { } number
            ? Only(namings.Where(naming => naming.First is null)) ?? Only(namings.Where(naming => !naming.IsInner))
            : Only(namings.Where(naming => naming.WasOfficialAt(number))) ?? Only(namings.Where(naming => !naming.IsInner && WithSlug(naming.Slug)!.WasGivenAt(number)));
    }

    /// <summary>All the names the category has gone by, official ones in their order first.</summary>
    public IEnumerable<string> Names => Namings
        .Where(naming => naming.Slug == Slug)
        .OrderBy(naming => naming.First ?? int.MaxValue)
        .Select(naming => naming.Name)
        .Distinct();

    private bool IsOccasional => Family is "Special" or "SciTech";

    /// <summary>What it was officially called, with the first and the last ceremony of each name, in their order.</summary>
    public IReadOnlyList<(int First, int Last, string Name)> OfficialNames =>
        [.. Official[Slug].OrderBy(naming => naming.First).Select(naming => (naming.First!.Value, naming.Last!.Value, naming.Name))];

    // The special awards may be given whenever there is an occasion; what comes after the table is taken to go on as it ends.
    private bool WasGivenAt(int ceremony) =>
        IsOccasional || Official[Slug].Any(naming => naming.WasOfficialAt(ceremony) || (naming.Last == Ceremony.All.Count && ceremony > naming.Last));

    // "WRITING (Screenplay)" was called the screenplay award in its years; in others "Screenplay" may mean either of two.
    private static IEnumerable<Naming> Inner(Naming naming) =>
        naming.First is not null && InParentheses().Match(naming.Name) is { Success: true } inner ? [naming with { Name = inner.Groups["name"].Value, IsInner = true }] : [];

    private static Category? Only(IEnumerable<Naming> namings)
    {
        var slugs = namings.Select(naming => naming.Slug).Distinct().Take(2).ToList();
        return slugs is [var slug] ? WithSlug(slug) : null;
    }

    private static int? Number(string cell) => cell.Length == 0 ? null : int.Parse(cell, CultureInfo.InvariantCulture);

    private static string Key(string name) =>
        Folded.Words(Ceremonial().Replace(Folded.Text(name).Replace("&", " and ", StringComparison.Ordinal), " ")).Replace("make up", "makeup", StringComparison.Ordinal);

    // "Best Performance by an Actor in a Leading Role of the Year" means "Actor - Leading Role".
    [GeneratedRegex(@"\b(best|achievement in|performance by an|of the year|in a|the)\b")]
    private static partial Regex Ceremonial();

    // WRITING (Screenplay)
    [GeneratedRegex(@"^(?:WRITING|MUSIC) \((?<name>[^()]+)\)$")]
    private static partial Regex InParentheses();

    private sealed record Naming(string Slug, int? First, int? Last, string Name)
    {
        public bool IsInner { get; init; }

        public bool WasOfficialAt(int ceremony) => First <= ceremony && ceremony <= Last;
    }
}
