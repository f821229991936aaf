using OscarPressRoom.Archive.Searching;

namespace OscarPressRoom.Web.Pages.Searching;

/// <summary>What a search finds with one person, the best of it shown.</summary>
internal sealed record PersonHits(FacetLink Person, ShownHit Best)
{
    /// <summary>The people with the most matches: as many as there are facets of people.</summary>
    public static async Task<IReadOnlyList<PersonHits>> OfAsync(Searcher searcher, SearchResults results, CancellationToken cancellation)
    {
        var groups = new List<PersonHits>();
        foreach (var person in FacetGroup.Of(results.Search, results.Facets!).Single(group => group.Name == FacetGroup.People).Links)
        {
            var found = await searcher.SearchAsync(person.Search, withFacets: false, cancellation);
            if (found.Hits is [var best, ..])
                groups.Add(new PersonHits(person, new ShownHit(best)));
        }

        return groups;
    }
}
