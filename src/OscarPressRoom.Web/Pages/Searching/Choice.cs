using OscarPressRoom.Archive.Searching;

namespace OscarPressRoom.Web.Pages.Searching;

/// <summary>A way to show results, as a link.</summary>
internal sealed record Choice(string Name, string Address, bool IsCurrent)
{
    /// <summary>The orders, and person by person.</summary>
    public static IReadOnlyList<Choice> Of(SearchRequest asked)
    {
        var search = asked.Search with { Page = 1 };
        return
        [
            .. new[] { ("Relevance", SearchOrder.Relevance), ("Newest", SearchOrder.Newest), ("Oldest", SearchOrder.Oldest) }
                .Select(order => In(order.Item1, order.Item2)),
            new("By person", Addresses.Search(search with { Order = SearchOrder.Relevance }, isByPerson: true), asked.IsByPerson),
        ];

        Choice In(string name, SearchOrder order) =>
            new(name, Addresses.Search(search with { Order = order }), !asked.IsByPerson && search.Order == order);
    }
}
