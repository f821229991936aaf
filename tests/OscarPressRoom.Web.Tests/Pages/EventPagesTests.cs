using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Pages;

public sealed class EventPagesTests(PressRoom room)
{
    [Fact]
    public async Task Events_are_listed_newest_first()
    {
        var page = await room.PageAsync("/events");

        Assert.Equal(["91st Academy Awards", "90th Academy Awards"], page.Texts(".rows a"));
    }

    [Fact]
    public async Task What_a_source_prints_of_an_event_stands_unmarked()
    {
        var page = await room.PageAsync("/events/91");

        Assert.Equal(["February 24, 2019", "Dolby Theatre", "Los Angeles", "2018 years from the ceremony table"], page.Texts(".facts dd"));
    }

    [Fact]
    public async Task What_no_source_prints_of_an_event_is_marked_as_the_tables()
    {
        var page = await room.PageAsync("/events/90");
        var list = await room.PageAsync("/events");
        var transcript = await room.PageAsync("/events/90/chloe-marin");

        string[] facts = ["March 4, 2018 date from the ceremony table", "Dolby Theatre venue from the ceremony table"];
        Assert.Equal(facts, page.Texts(".facts dd").Take(2));
        Assert.Equal(facts, transcript.Texts(".facts dd").Skip(1).Take(2));
        Assert.Contains("March 4, 2018 (date from the ceremony table)", list.Texts(".rows .aside"));
    }

    [Fact]
    public async Task The_programme_has_known_awards_in_order_and_unknown_ones_last()
    {
        var page = await room.PageAsync("/events/91");

        Assert.Equal(["Directing", "Film Editing", "Best Stunt Ensemble"], page.Texts(".programme .award"));
        Assert.Equal(["Ada Quill", "Ada Quill and Bruno Okafor", "The divers of Harbour Lights"], page.Texts(".programme .credit"));
    }

    [Fact]
    public async Task A_digest_is_marked_in_every_list()
    {
        foreach (var address in (string[])["/", "/events/91", "/awards/directing", "/people/ada-quill", "/films/the-glass-orchard", "/events/91/ada-quill"])
        {
            var page = await room.PageAsync(address);
            foreach (var link in page.QuerySelectorAll("main a[href$='/events/91/ada-quill-2']"))
                Assert.True(link.ParentElement!.QuerySelector(".badge") is not null, $"{address} shows a digest unmarked.");

            Assert.NotEmpty(page.QuerySelectorAll("main a[href$='/events/91/ada-quill-2']"));
        }
    }
}
