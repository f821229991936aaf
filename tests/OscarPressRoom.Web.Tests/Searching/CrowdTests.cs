using System.Globalization;
using CsvHelper;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Searching;

public sealed class CrowdTests(CrowdedRoom room) : IClassFixture<CrowdedRoom>
{
    [Fact]
    public async Task Where_only_the_newest_were_put_in_order_the_page_says_so_and_leads_to_all()
    {
        var ranked = await room.PageAsync("/search?q=crowd");
        var all = await room.PageAsync(Assert.Single(ranked.Links(".found .note a")));

        Assert.Equal("4,100 questions and answers found, page 1 of 50.", ranked.Text(".total"));
        Assert.Equal("So many match that only the newest 1,000 matches were put in order of relevance. All of them stand in order of time.", ranked.Text(".found .note"));
        Assert.Equal("4,100 questions and answers found, page 1 of 205.", all.Text(".total"));
        Assert.Empty(all.QuerySelectorAll(".found .note"));
    }

    [Fact]
    public async Task The_table_has_all_results_and_no_formula()
    {
        using var response = await room.Http.GetAsync(new Uri("/search.csv?q=crowd", UriKind.Relative), TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var rows = Rows(text).ToList();

        Assert.Equal("attachment; filename=\"oscar-press-room.csv\"", response.Content.Headers.ContentDisposition!.ToString());
        Assert.Equal(
            ["Event", "EventName", "Date", "Title", "Rendition", "Number", "Asker", "Question", "Answer", "People", "Awards", "Films", "Address", "Source", "AddedAt"],
            rows[0]);
        Assert.Equal(CrowdedRoom.Questions, rows.Count - 1);
        Assert.Equal(Enumerable.Range(1, CrowdedRoom.Questions).Select(number => $"{number}"), rows.Skip(1).Select(row => row[5]));
        Assert.Equal(("'=1+1 makes a crowd?", "'-1 does, she said, \"or so\".\n\n+1 does not.", "'=Tin; Moon"), (rows[1][7], rows[1][8], rows[1][11]));
        Assert.Equal(("'@Ana, is that a crowd?", ""), (rows[2][7], rows[2][8]));
        Assert.All(rows.Skip(1), row => Assert.DoesNotContain(row, cell => cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]));
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("oldest", "4100")]
    [InlineData("newest", "1")]
    public async Task The_table_stands_in_the_order_that_is_asked_for(string sort, string first)
    {
        var text = await room.Http.GetStringAsync(new Uri($"/search.csv?q=crowd&sort={sort}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(first, Rows(text).ElementAt(1)[5]);
    }

    private static IEnumerable<string[]> Rows(string text)
    {
        using var parser = new CsvParser(new StringReader(text), CultureInfo.InvariantCulture);
        while (parser.Read())
            yield return parser.Record!;
    }
}
