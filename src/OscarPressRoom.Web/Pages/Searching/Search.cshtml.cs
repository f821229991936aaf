using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using OscarPressRoom.Archive.Searching;
using OscarPressRoom.Archive.Searching.Language;

namespace OscarPressRoom.Web.Pages.Searching;

[EnableRateLimiting(RequestLimits.Search)]
internal sealed class SearchModel(Searcher searcher, Names names, Spelling spelling) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    public required SearchRequest Asked { get; set; }

    public required SearchResults Results { get; set; }

    /// <summary>Filled on the first page.</summary>
    public NameMatches Named { get; private set; } = new([], []);

    /// <summary>Set where little was found.</summary>
    public SearchQuery? Meant { get; private set; }

    public YearBars? Years { get; private set; }

    public IReadOnlyList<FacetGroup> Facets { get; private set; } = [];

    /// <summary>Filled where results are asked for person by person.</summary>
    public IReadOnlyList<PersonHits> People { get; private set; } = [];

    /// <summary>Filled where nothing was found.</summary>
    public IReadOnlyList<Fewer> Fewer { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Asked = SearchRequest.From(Request.Query);
        // What is to be said about the text would be lost on the way.
        if (Asked.HasScope && Asked.Remarks.Count == 0)
            return LocalRedirect(Addresses.Search(Asked.Search, Asked.IsByPerson));

        Results = await searcher.SearchAsync(Asked.Search, withFacets: true, cancellation);
        Meant = await spelling.SuggestAsync(Results, cancellation);
        if (Results.Page == 1)
            Named = names.Find(Results.Query);
        if (Results.Facets is { } facets)
        {
            Years = YearBars.Of(Results.Search, facets);
            Facets = [.. FacetGroup.Of(Results.Search, facets).Where(group => group.Narrows(Results.Total))];
        }

        if (Asked.IsByPerson && Results.Total > 0)
            People = await PersonHits.OfAsync(searcher, Results, cancellation);
        if (Results.Total == 0)
            Fewer = await Searching.Fewer.OfAsync(searcher, Results.Search, cancellation);
        Head = new(
            Results.Query.IsEmpty ? "Search" : ResultLine.Title(Asked),
            "Search what Oscar winners were asked and answered.",
            Addresses.Search())
        {
            IsIndexed = !Request.QueryString.HasValue,
            HasSearchBox = true,
        };
        return Page();
    }
}
