using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Archive.Searching;
using OscarPressRoom.Archive.Searching.Language;

namespace OscarPressRoom.Web.Pages;

internal sealed class SearchModel(Searcher searcher) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    public required SearchResults Results { get; set; }

    /// <summary>Whatever is typed is answered: a page that is no number, or none of the pages, counts as the first.</summary>
    public async Task OnGetAsync([FromQuery] string? q, [FromQuery(Name = "page")] string? typedPage, CancellationToken cancellation)
    {
        var query = SearchQuery.Parse(q);
        var page = int.TryParse(typedPage, out var number) && number > 0 ? number : 1;
        Results = await searcher.SearchAsync(new Search(query, Page: page), cancellation: cancellation);
        Head = new(
            query.IsEmpty ? "Search" : $"“{Shortened.To(60, query.Text)}”, page {Results.Page}",
            "Search what Oscar winners were asked and answered.",
            Addresses.Search())
        {
            IsIndexed = false,
            HasSearchBox = true,
        };
    }
}
