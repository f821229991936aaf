using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Pages;

public sealed class EventPagesTests(PressRoom room)
{
    [Fact]
    public async Task Every_ceremony_is_listed_newest_first_under_its_decade()
    {
        var page = await room.PageAsync("/events");

        var events = page.Texts(".timeline li > a");
        Assert.Equal(98, events.Count);
        Assert.Equal(("98th Academy Awards", "1st Academy Awards"), (events[0], events[^1]));
        Assert.Equal(["2020s", "2010s", "2000s"], page.Texts("main h2").Take(3));
        Assert.Equal(page.Texts(".decade h2"), page.Texts(".letters a"));
    }

    [Fact]
    public async Task A_ceremony_says_what_the_archive_holds_of_it_and_the_others_are_quiet()
    {
        var page = await room.PageAsync("/events");

        Assert.Equal(["91st Academy Awards", "90th Academy Awards"], page.Texts(".timeline .heard-of > a"));
        Assert.Equal("91st Academy Awards February 24, 2019 3 conversations, 8 questions; 2 of 24 awards", page.Text(".timeline .heard-of"));
        Assert.Equal(96, page.QuerySelectorAll(".timeline .quiet").Length);
        Assert.Equal("98th Academy Awards March 15, 2026 nothing yet", page.Text(".timeline .quiet"));
    }

    [Fact]
    public async Task A_ceremony_that_nobody_was_heard_at_shows_its_facts_and_how_to_change_that()
    {
        var page = await room.PageAsync("/events/45");

        Assert.Equal("45th Academy Awards", page.Text("h1"));
        Assert.Equal("March 27, 1973 date from the ceremony table", page.Text(".facts dd"));
        Assert.StartsWith("No conversation of this event is in the archive yet.", page.Text(".fill"), StringComparison.Ordinal);
        Assert.Contains("/awards/best-picture", page.Links(".quiet-list a"));
        Assert.Equal(["/events/44", "/events/46"], page.Links(".neighbours a"));
    }

    [Fact]
    public async Task What_a_source_prints_of_an_event_stands_unmarked()
    {
        var page = await room.PageAsync("/events/91");

        Assert.Equal(["February 24, 2019", "Dolby Theatre", "Los Angeles", "2018 years from the ceremony table"], page.Texts(".facts dd").Take(4));
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
        Assert.Contains("March 4, 2018 (date from the ceremony table)", list.Texts(".timeline .aside"));
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
