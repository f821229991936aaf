using System.Globalization;
using OscarPressRoom.Archive.Searching;

namespace OscarPressRoom.Web.Pages.Searching;

/// <summary>Results in sentences.</summary>
internal static class ResultLine
{
    /// <summary>"12 questions and answers found, page 1 of 2."</summary>
    public static string Total(SearchResults results) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(results.IsCounted ? "" : "More than ")}{Pairs(results.Total)} found{(results.Pages > 1 ? $", page {results.Page} of {results.Pages:N0}" : "")}.");

    public static string Pairs(int count) => Counted.Of(count, "question and answer", "questions and answers");

    /// <summary>The page's title: another search, order or page has another.</summary>
    public static string Title(SearchRequest request)
    {
        var (search, title) = (request.Search, $"“{Shortened.To(60, request.Search.Query.Canonical)}”");
        if (search.Order != SearchOrder.Relevance)
            title += $", {search.Order.ToString().ToLowerInvariant()} first";
        return title + (request.IsByPerson ? ", person by person" : search.Page > 1 ? string.Create(CultureInfo.InvariantCulture, $", page {search.Page}") : "");
    }
}
