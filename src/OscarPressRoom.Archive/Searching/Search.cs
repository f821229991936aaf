using OscarPressRoom.Archive.Searching.Language;

namespace OscarPressRoom.Archive.Searching;

/// <summary>What is asked of the archive: a query, in an order, a page at a time.</summary>
/// <param name="Page">From 1; beyond the last it is empty.</param>
public sealed record Search(SearchQuery Query, SearchOrder Order = SearchOrder.Relevance, int Page = 1);

public enum SearchOrder
{
    /// <summary>Questions before answers, words that stand together before words that stand apart, then by how telling and how dense they are.</summary>
    Relevance,

    /// <summary>The newest event first; within one, conversation by conversation in reading order.</summary>
    Newest,

    /// <summary>The same from the other end.</summary>
    Oldest,
}
