using System.Globalization;
using System.Text.Json;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Searching;

public sealed class FacetTests(PressRoom room)
{
    [Theory]
    [InlineData("orchard")]
    [InlineData("lighthouse OR orchard OR cold")]
    [InlineData("in:question what")]
    [InlineData("\"how many steps\" -7")]
    [InlineData("award:directing")]
    [InlineData("year:2010..2019 the")]
    [InlineData("rendition:verbatim NOT winner:\"Chloé Marín\"")]
    public async Task Each_facet_counts_what_the_narrowed_search_finds(string typed)
    {
        using var whole = await JsonAsync($"/search.json?q={Uri.EscapeDataString(typed)}");
        var values = whole.RootElement.GetProperty("facets").EnumerateObject().SelectMany(group => group.Value.EnumerateArray()).ToList();

        Assert.NotEmpty(values);
        foreach (var value in values)
        {
            using var narrowed = await JsonAsync(new Uri(value.GetProperty("address").GetString()!).PathAndQuery);
            Assert.True(
                value.GetProperty("pairs").GetInt32() == narrowed.RootElement.GetProperty("total").GetInt32(),
                $"{value} finds {narrowed.RootElement.GetProperty("total")}.");
        }
    }

    [Fact]
    public async Task Facets_are_links_with_counts_that_keep_the_order_and_become_parts_of_the_query()
    {
        var page = await room.PageAsync("/search?q=lighthouse+OR+orchard&sort=oldest");
        var link = page.QuerySelectorAll(".facets a").Single(it => it.TextContent == "Chloé Marín");
        var narrowed = await room.PageAsync(link.GetAttribute("href")!);

        Assert.Equal("24", link.ParentElement!.Text(".count"));
        Assert.Equal("24 questions and answers found, page 1 of 2.", narrowed.Text(".total"));
        Assert.Contains("Remove Winner: Chloé Marín ×", narrowed.Texts(".chips a"));
        Assert.Equal("Oldest", narrowed.Text(".order [aria-current=true]"));
        Assert.DoesNotContain("Person", narrowed.Texts(".facets h2"));
    }

    [Fact]
    public async Task Years_are_bars_with_names_that_lead_to_the_year()
    {
        var page = await room.PageAsync("/search?q=lighthouse+OR+orchard");

        var bars = page.QuerySelectorAll(".years svg a");
        Assert.Equal("2018: 24 matches", bars[0].GetAttribute("aria-label"));
        Assert.Equal("100", bars[0].QuerySelector(".bar")!.GetAttribute("height"));
        foreach (var bar in bars)
        {
            var narrowed = await room.PageAsync(bar.GetAttribute("href")!);
            var matches = int.Parse(bar.GetAttribute("aria-label")!.Split(' ')[1], CultureInfo.InvariantCulture);
            Assert.StartsWith($"{matches} question", narrowed.Text(".total"), StringComparison.Ordinal);
        }

        Assert.StartsWith("From 2018 to 2019; most in 2018, 24 matches.", page.Text(".years .aside"), StringComparison.Ordinal);
        Assert.Equal(bars.Select(bar => bar.GetAttribute("href")), page.Links(".years details a"));
    }

    [Fact]
    public async Task What_all_results_share_is_no_way_to_narrow_them()
    {
        var page = await room.PageAsync("/search?q=lighthouse");

        Assert.Empty(page.QuerySelectorAll(".facets .years, .to-narrow"));
        Assert.Equal(["Take away"], page.Texts(".facets h2"));
    }

    private async Task<JsonDocument> JsonAsync(string address) =>
        JsonDocument.Parse(await room.Http.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));
}
