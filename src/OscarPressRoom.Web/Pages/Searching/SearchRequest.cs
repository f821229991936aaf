using System.Globalization;
using OscarPressRoom.Archive.Searching;
using OscarPressRoom.Archive.Searching.Language;

namespace OscarPressRoom.Web.Pages.Searching;

/// <summary>What an address of the search asks for. Whatever is not understood counts as left out.</summary>
/// <param name="Search">With the scope as a part of the query like any other.</param>
/// <param name="Remarks">On what was typed and not looked for.</param>
/// <param name="HasScope">Whether a box asks that searches one person, event, film or conversation: its filter is a parameter of its own.</param>
internal sealed record SearchRequest(Search Search, string Typed, IReadOnlyList<string> Remarks, bool IsByPerson, bool HasScope)
{
    public static SearchRequest From(IQueryCollection parameters)
    {
        var (typed, scope) = (SearchQuery.Parse(parameters["q"].FirstOrDefault()), SearchQuery.Parse(parameters["in"].FirstOrDefault()));
        var query = scope.Parts.Aggregate(typed, (narrowed, part) => narrowed.With(part));
        return new SearchRequest(
            new Search(query, OrderOf(parameters["sort"].FirstOrDefault()), PageOf(parameters["page"].FirstOrDefault())),
            scope.IsEmpty ? typed.Text : query.Canonical,
            [.. typed.Ignored, .. scope.Ignored],
            parameters["by"].FirstOrDefault() == "person",
            !scope.IsEmpty);
    }

    private static SearchOrder OrderOf(string? sort) => sort switch
    {
        "newest" => SearchOrder.Newest,
        "oldest" => SearchOrder.Oldest,
        _ => SearchOrder.Relevance,
    };

    private static int PageOf(string? page) => int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1;
}
