using OscarPressRoom.Web.Pages.Twins;

namespace OscarPressRoom.Web.Pages.Searching;

/// <summary>The search for programs, feed readers and browsers: the same queries, in another dress.</summary>
internal static class SearchTwins
{
    public static void MapSearchTwins(this WebApplication app)
    {
        var twins = app.MapGroup("").AddEndpointFilter(NotIndexedAsync).RequireRateLimiting(RequestLimits.Search);
        twins.MapMethods(Addresses.SearchTwin("json"), Twin.Methods, SearchJson.AnswerAsync);
        twins.MapMethods(Addresses.SearchTwin("csv"), Twin.Methods, SearchCsv.AnswerAsync).WithRequestTimeout(TimeLimits.Transfer);
        twins.MapMethods(Addresses.SearchTwin("atom"), Twin.Methods, SearchAtom.AnswerAsync);
        twins.MapMethods(Addresses.Suggestions, Twin.Methods, Suggest.AnswerAsync);
        twins.MapMethods(Addresses.OpenSearch, Twin.Methods, OpenSearch.Answer);
    }

    // Search engines are to find pages, not lists of them.
    private static ValueTask<object?> NotIndexedAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers["X-Robots-Tag"] = "noindex";
        return next(context);
    }
}
