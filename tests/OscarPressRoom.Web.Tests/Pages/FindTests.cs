using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Pages;

/// <summary>Looking for words inside one conversation, without a script.</summary>
public sealed class FindTests(ReadingRoom room) : IClassFixture<ReadingRoom>
{
    private const string Conversation = "/events/89/paper-boat";

    [Fact]
    public async Task What_is_found_is_marked_and_counted_and_leads_from_place_to_place()
    {
        var page = await room.PageAsync($"{Conversation}?find=heart&hit=2");

        Assert.Equal(["heart", "heart", "heart"], page.Texts("mark"));
        Assert.Equal("_hit-2", page.QuerySelector("mark[aria-current=true]")?.Id);
        Assert.Equal("2 of 3", page.Text("[role=status]"));
        Assert.Equal([$"{Conversation}?find=heart&hit=1#_hit-1", $"{Conversation}?find=heart&hit=3#_hit-3", Conversation], page.Links(".find a"));
        Assert.Equal("“heart” in Ines Prado and Tomas Vesely backstage at the 2017 Academy Awards, 2 of 3 · Oscar Press Room", page.Title);
    }

    [Theory]
    [InlineData("heart", "3 places", "hit=3", "hit=1")]
    [InlineData("heart&hit=3", "3 of 3", "hit=2", "hit=1")]
    [InlineData("heart&hit=1", "1 of 3", "hit=3", "hit=2")]
    [InlineData("heart&hit=4", "3 places", "hit=3", "hit=1")]
    [InlineData("heart&hit=-1", "3 places", "hit=3", "hit=1")]
    [InlineData("heart&hit=x", "3 places", "hit=3", "hit=1")]
    [InlineData("cafe", "1 place", "hit=1", "hit=1")]
    public async Task Any_number_leads_somewhere(string find, string status, string previous, string next)
    {
        var page = await room.PageAsync($"{Conversation}?find={find}");

        Assert.Equal(status, page.Text("[role=status]"));
        Assert.Contains(previous, page.Links(".find .previous").Single(), StringComparison.Ordinal);
        Assert.Contains(next, page.Links(".find .next").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%22eleven%20notes%22", "eleven notes;eleven notes;eleven notes")]
    [InlineData("%E2%80%9Celeven%20notes%E2%80%9D", "eleven notes;eleven notes;eleven notes")]
    [InlineData("eleven%20composer", "composer;eleven;eleven")]
    [InlineData("eleven%20zeppelin", "eleven;eleven;eleven")]
    [InlineData("don%27t%20advice", "advice")]
    [InlineData("compos%2A", "composer")]
    [InlineData("vesely", "")]
    public async Task Words_count_where_an_exchange_has_all_of_them(string find, string marked)
    {
        var page = await room.PageAsync($"{Conversation}?find={find}");

        Assert.Equal(marked, string.Join(';', page.Texts("mark")));
    }

    [Fact]
    public async Task What_is_nowhere_in_it_can_be_searched_for_in_the_whole_archive()
    {
        var page = await room.PageAsync($"{Conversation}?find=zeppelin%20%3Cb%3E");

        Assert.Equal("Not in this conversation.", page.Text("[role=status]"));
        Assert.Equal(["/search?q=zeppelin%20%3Cb%3E", Conversation], page.Links(".find a"));
        Assert.Equal("zeppelin <b>", page.QuerySelector("#_find")?.GetAttribute("value"));
    }

    [Fact]
    public async Task A_search_leads_to_the_first_place_and_nothing_typed_leads_nowhere()
    {
        var page = await room.PageAsync($"{Conversation}?find=");

        Assert.Equal($"{Conversation}#_hit-1", page.QuerySelector(".find")?.GetAttribute("action"));
        Assert.Equal("1", page.QuerySelector(".find input[name=hit]")?.GetAttribute("value"));
        Assert.Null(page.QuerySelector(".find [role=status]"));
        Assert.Empty(page.QuerySelectorAll("mark"));
    }

    [Fact]
    public async Task A_place_across_a_remark_is_one_and_keeps_its_kinds()
    {
        var page = await room.PageAsync($"{Conversation}?find=%22Klara%20Brandt%20phonetic%22&hit=1");

        Assert.Equal("1 of 1", page.Text("[role=status]"));
        Assert.Equal(["Klara Brandt", "(phonetic"], page.Texts("mark"));
        Assert.Equal(["_hit-1", ""], page.QuerySelectorAll("mark").Select(mark => mark.Id ?? ""));
        Assert.Equal("remark", page.QuerySelectorAll("mark")[1].ClassName);
    }

    [Fact]
    public async Task Greetings_open_where_something_in_them_is_looked_for()
    {
        var (closed, open) = (await room.PageAsync(Conversation), await room.PageAsync($"{Conversation}?find=evening"));

        Assert.Equal([false, false], closed.QuerySelectorAll("details").Select(details => details.HasAttribute("open")));
        Assert.Equal([true, false], open.QuerySelectorAll("details").Select(details => details.HasAttribute("open")));
    }
}
