using OscarPressRoom.Archive.Searching;
using OscarPressRoom.Archive.Searching.Language;
using OscarPressRoom.Web.Pages.Searching;
using Xunit;

namespace OscarPressRoom.Web.Tests.Searching;

public sealed class ResultLineTests
{
    [Theory]
    [InlineData(1, true, null, 1, "1 question and answer found.")]
    [InlineData(1_204, true, null, 3, "1,204 questions and answers found, page 3 of 61.")]
    [InlineData(50_000, false, 1_000, 1, "More than 50,000 questions and answers found, page 1 of 50.")]
    public void Totals_are_told_in_words(int total, bool isCounted, int? ranked, int page, string line)
    {
        var results = new SearchResults(new Search(SearchQuery.Parse("orchard"), Page: page), total, isCounted, ranked, [], Facets: null, []);

        Assert.Equal(line, ResultLine.Total(results));
    }
}
