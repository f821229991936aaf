using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using OscarPressRoom.Archive.Searching;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Web.Pages.Searching;

/// <summary>A page of results for programs. Its keys stay as they are; others may join them.</summary>
internal static class SearchJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static async Task<IResult> AnswerAsync(HttpRequest request, Searcher searcher, CancellationToken cancellation)
    {
        var asked = SearchRequest.From(request.Query);
        var results = await searcher.SearchAsync(asked.Search, withFacets: true, cancellation);
        return Results.Json(Document.Of(request, asked, results), Options);
    }

    internal sealed record Document(
        string Query, string Description, IReadOnlyList<string> Remarks, SearchOrder Sort,
        int Total, bool IsCounted, int? Ranked, int Page, int Pages, int PageSize,
        string Html, string? Previous, string? Next, IReadOnlyList<Found> Hits, IReadOnlyDictionary<string, IReadOnlyList<Value>> Facets)
    {
        public static Document Of(HttpRequest request, SearchRequest asked, SearchResults results)
        {
            var (search, query) = (results.Search, results.Query);
            return new Document(
                query.Canonical, query.Describe(), [.. asked.Remarks.Union(results.Remarks)], search.Order,
                results.Total, results.IsCounted, results.Ranked, search.Page, results.Pages, SearchResults.PageSize,
                Addresses.Absolute(request, Addresses.Search(search)),
                search.Page > 1 && search.Page <= results.Pages + 1 ? PageOf(-1) : null,
                search.Page < results.Pages ? PageOf(1) : null,
                [.. results.Hits.Select(hit => Found.Of(request, hit))],
                FacetsOf(request, results));

            string PageOf(int step) => Addresses.Absolute(request, Addresses.SearchTwin("json", search with { Page = search.Page + step }));
        }

        private static Dictionary<string, IReadOnlyList<Value>> FacetsOf(HttpRequest request, SearchResults results)
        {
            var groups = results.Facets is { } facets ? FacetGroup.Of(results.Search, facets) : [];
            return groups.ToDictionary(
                group => group.Name.ToLowerInvariant(),
                IReadOnlyList<Value> (group) => [.. group.Links.Select(link => new Value(link.Value, link.Name, link.Pairs, Addresses.Absolute(request, Addresses.SearchTwin("json", link.Search))))]);
        }
    }

    /// <summary>A pair, and where it stands.</summary>
    /// <param name="Answer">Its best passage; the whole text is in the table.</param>
    internal sealed record Found(
        string Address, int Event, string EventName, string Transcript, string Title, Rendition Rendition, int Position, int Pairs,
        string? Asker, IReadOnlyList<TextRun> Question, IReadOnlyList<TextRun> Answer, IReadOnlyList<string> Speakers, IReadOnlyList<HitWinner> Winners)
    {
        public static Found Of(HttpRequest request, SearchHit hit) => new(
            Addresses.Absolute(request, Addresses.Pair(hit.Event, hit.Transcript, hit.Anchor)),
            hit.Event, hit.EventName, hit.Transcript, hit.Title, hit.Rendition, hit.Position, hit.Pairs, hit.Asker, hit.Question, hit.Answer, hit.Speakers, hit.Winners);
    }

    /// <summary>A value to narrow results to, and what is found then.</summary>
    internal sealed record Value(string Id, string Name, int Pairs, string Address);
}
