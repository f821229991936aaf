using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Pages;

public sealed class PairPageTests(PressRoom room)
{
    [Fact]
    public async Task A_pair_stands_alone_between_its_neighbours_and_leads_back_into_its_conversation()
    {
        var page = await room.PageAsync("/events/91/ada-quill/you-won-twice-tonight");

        Assert.Single(page.QuerySelectorAll("article"));
        Assert.Equal("Question 3 From “Ada Quill and Bruno Okafor backstage at the 2019 Academy Awards”", page.Text("h1"));
        Assert.Equal(["/events/91/ada-quill#you-won-twice-tonight", "/events/91/ada-quill/you-won-twice-tonight", "/cite/91/ada-quill/you-won-twice-tonight", "/report/91/ada-quill/you-won-twice-tonight"], page.Links(".permalink a"));
        Assert.Equal("/events/91/ada-quill/what-did-the-orchard-mean-to-you", Assert.Single(page.Links("a[rel=prev]")));
        Assert.Equal("/events/91/ada-quill/script-alert-q-a-script-b-bold-b", Assert.Single(page.Links("a[rel=next]")));
        Assert.EndsWith("/events/91/ada-quill/you-won-twice-tonight", Assert.Single(page.Links("link[rel=canonical]")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_pair_has_none_before_it_and_the_last_none_after()
    {
        var first = await room.PageAsync("/events/91/ada-quill/opening");
        var last = await room.PageAsync("/events/91/ada-quill/and-what-comes-next");

        Assert.Empty(first.Links("a[rel=prev]"));
        Assert.Empty(last.Links("a[rel=next]"));
    }

    [Fact]
    public async Task A_pair_that_is_gone_leads_to_its_conversation()
    {
        var page = await room.PageAsync("/events/91/ada-quill/what-was-the-weather");

        Assert.Equal(["/events/91/ada-quill"], page.Links(".lede a"));
        Assert.Equal("what was the weather", page.QuerySelector("input[name=q]")?.GetAttribute("value"));
    }

    [Fact]
    public async Task A_conversation_that_is_gone_leads_to_its_event()
    {
        Assert.Equal(["/events/91"], (await room.PageAsync("/events/91/nobody")).Links(".lede a"));
        Assert.Equal(["/events/91"], (await room.PageAsync("/events/91/nobody/said-this")).Links(".lede a"));
        Assert.Empty((await room.PageAsync("/events/12/nobody")).Links(".lede a"));
    }
}
