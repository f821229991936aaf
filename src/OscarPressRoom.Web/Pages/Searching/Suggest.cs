using OscarPressRoom.Archive.Searching;

namespace OscarPressRoom.Web.Pages.Searching;

/// <summary>What somebody who is typing may mean, in the form that browsers ask for (OpenSearch suggestions): typed, queries, texts, addresses.</summary>
internal static class Suggest
{
    private const string MediaType = "application/x-suggestions+json";

    public static async Task<IResult> AnswerAsync(HttpRequest request, Suggester suggester, CancellationToken cancellation)
    {
        var typed = request.Query["q"].FirstOrDefault() ?? "";
        var suggestions = await suggester.SuggestAsync(typed, cancellation);
        return Results.Json(
            new object[]
            {
                typed,
                suggestions.Select(suggestion => suggestion.Query),
                suggestions.Select(suggestion => suggestion.Text),
                suggestions.Select(suggestion => Addresses.Absolute(request, Addresses.Search(suggestion.Query))),
                // Beyond the form, for the site's own script.
                new { Kinds = suggestions.Select(suggestion => suggestion.Kind.ToString()) },
            },
            contentType: MediaType);
    }
}
