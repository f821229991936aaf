namespace OscarPressRoom.Web.Pages;

/// <summary>What a page says of itself to browsers and search engines, and where in the site it stands.</summary>
/// <param name="Address">The page's canonical address.</param>
internal sealed record Head(string Title, string Description, string Address)
{
    private const int LongestDescription = 160;

    /// <summary>The way here, from the top; home is left out.</summary>
    public IReadOnlyList<Link> Above { get; init; } = [];

    /// <summary>The page's name at the end of that way, where its title would be too long.</summary>
    public string? Name { get; init; }

    /// <summary>What the page is about, for machines.</summary>
    public LinkedThing? Thing { get; init; }

    public bool IsIndexed { get; init; } = true;

    /// <summary>Where editors put right what the page shows.</summary>
    public string? Edit { get; init; }

    /// <summary>Whether the page holds a search box of its own, so that the masthead needs none.</summary>
    public bool HasSearchBox { get; init; }

    public string FullTitle => Address == Addresses.Home ? Title : $"{Title} · Oscar Press Room";

    public string ShortDescription => Shortened.To(LongestDescription, Description);

    /// <summary>The parts of the site, as the masthead lists them.</summary>
    public static IReadOnlyList<Link> Parts { get; } =
    [
        new("Events", Addresses.Events),
        new("Awards", Addresses.Awards),
        new("People", Addresses.People),
        new("Films", Addresses.Films),
        new("About", Addresses.About),
    ];

    /// <summary>The value of aria-current for a part of the site: "page" on it, "true" below it.</summary>
    public string? Current(Link part) => Address == part.Address ? "page"
        : Address.StartsWith(part.Address + "/", StringComparison.Ordinal) ? "true"
        : null;

    internal sealed record Link(string Name, string Address);
}
