using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Searching;

namespace OscarPressRoom.Web.Pages;

internal sealed class SearchModel(Searcher searcher, ArchiveContext archive) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    public required SearchResults Results { get; set; }

    /// <summary>The films of each conversation that was found, by event and transcript.</summary>
    public ILookup<(int Event, string Transcript), Film> Films { get; private set; } = Array.Empty<Film>().ToLookup(film => (film.Event, film.Transcript));

    /// <summary>Whatever is typed is answered: a page that is no number, or none of the pages, counts as the first.</summary>
    public async Task OnGetAsync([FromQuery] string? q, [FromQuery(Name = "page")] string? typedPage, CancellationToken cancellation)
    {
        var query = SearchQuery.Parse(q);
        var page = int.TryParse(typedPage, out var number) && number > 0 ? number : 1;
        Results = await searcher.SearchAsync(query, page, cancellation);
        Films = await FilmsAsync(cancellation);
        Head = new(
            query.IsEmpty ? "Search" : $"“{Shortened.To(60, query.Text)}”, page {Results.Page}",
            "Search what Oscar winners were asked and answered.",
            Addresses.Search())
        {
            IsIndexed = false,
            HasSearchBox = true,
        };
    }

    private async Task<ILookup<(int Event, string Transcript), Film>> FilmsAsync(CancellationToken cancellation)
    {
        var (events, transcripts) = (Results.Hits.Select(hit => hit.Event).Distinct().ToList(), Results.Hits.Select(hit => hit.Transcript).Distinct().ToList());
        var films = await archive.Transcripts.AsNoTracking()
            .Where(transcript => events.Contains(transcript.Event.Number) && transcripts.Contains(transcript.Slug))
            .SelectMany(transcript => transcript.Winners, (transcript, winner) => new { transcript, winner })
            .Where(heard => heard.winner.Film != null)
            .Select(heard => new Film(heard.transcript.Event.Number, heard.transcript.Slug, heard.winner.Film!, heard.winner.Inferred.Contains("film")))
            .Distinct()
            .ToListAsync(cancellation);
        return films.ToLookup(film => (film.Event, film.Transcript));
    }

    internal sealed record Film(int Event, string Transcript, string Title, bool IsInferred);
}
