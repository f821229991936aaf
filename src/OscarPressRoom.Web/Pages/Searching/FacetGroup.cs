using System.Globalization;
using OscarPressRoom.Archive.Searching;
using OscarPressRoom.Archive.Searching.Language;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Transcripts.Facts;

namespace OscarPressRoom.Web.Pages.Searching;

/// <summary>One way to narrow results, and the searches it leads to.</summary>
internal sealed record FacetGroup(string Name, IReadOnlyList<FacetLink> Links)
{
    public const string People = "Person";

    private const int MostAtOnce = 8;

    public IReadOnlyList<FacetLink> First => Links.Count <= MostAtOnce + 1 ? Links : [.. Links.Take(MostAtOnce)];

    /// <summary>Shown when asked for; never a single one, which takes no more room than the asking.</summary>
    public IReadOnlyList<FacetLink> More => [.. Links.Skip(First.Count)];

    /// <summary>Whether any of its links leads to fewer results.</summary>
    public bool Narrows(int total) => Links.Any(link => link.Pairs < total);

    public static IReadOnlyList<FacetGroup> Of(Search search, Facets facets)
    {
        return
        [
            Group("Event", facets.Events, value => new EventIs(Number(value.Value))),
            Group("Decade", facets.Decades, value => Years.Of(Number(value.Value), Number(value.Value) + 9)!),
            // A category goes by many names, any other award by the one that is printed.
            Group("Award", facets.Awards, value => AwardIs.Of(Words.Of(Category.WithSlug(value.Value) is null ? value.Name : value.Value)!)),
            Group(People, facets.People, value => new WinnerIs(Words.Of(value.Name)!)),
            Group("Film", facets.Films, value => new FilmIs(Words.Of(value.Name)!)),
            Group("Rendition", facets.Renditions, value => new RenditionIs(Enum.Parse<Rendition>(value.Value, ignoreCase: true))),
        ];

        FacetGroup Group(string name, IReadOnlyList<Facet> values, Func<Facet, Expression> part) =>
            new(name, [.. values.Select(value => new FacetLink(value.Value, value.Name, value.Pairs, Narrowed(search, part(value))))]);
    }

    /// <summary>The first page of what is left.</summary>
    public static Search Narrowed(Search search, Expression part) => search with { Query = search.Query.With(part), Page = 1 };

    private static int Number(string value) => int.Parse(value, CultureInfo.InvariantCulture);
}

/// <summary>A value with the number of pairs that the search narrowed to it finds.</summary>
internal sealed record FacetLink(string Value, string Name, int Pairs, Search Search);
