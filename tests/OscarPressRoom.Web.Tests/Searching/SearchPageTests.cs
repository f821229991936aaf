using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Searching;

public sealed class SearchPageTests(PressRoom room)
{
    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("two")]
    [InlineData("")]
    [InlineData("99999999999999999999")]
    [InlineData("%00")]
    public async Task A_page_that_is_no_number_counts_as_the_first(string number)
    {
        var page = await room.PageAsync($"/search?q=lighthouse&page={number}");

        Assert.Equal(20, page.QuerySelectorAll(".hit").Length);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("2147483647")]
    public async Task A_page_beyond_the_last_leads_back_to_the_first(string number)
    {
        var page = await room.PageAsync($"/search?q=lighthouse&page={number}");

        Assert.StartsWith("There is no page", page.Text("main .total"), StringComparison.Ordinal);
        Assert.Contains("/search?q=lighthouse", page.Links("main a"));
    }

    [Fact]
    public async Task What_was_said_is_found_by_its_words_and_shown_with_its_question()
    {
        var page = await room.PageAsync("/search?q=first+reel");

        var hit = Assert.Single(page.QuerySelectorAll(".hit"));
        Assert.Equal("What did the orchard mean to you? Was it always made of glass?", hit.Text(".question"));
        Assert.Equal(["first", "first", "reel"], hit.Texts(".answer mark"));
        Assert.Equal("/events/91/ada-quill?find=first%20reel#what-did-the-orchard-mean-to-you", Assert.Single(hit.Links(".question a")));
        Assert.Equal("1 question and answer found.", page.Text(".total"));
    }

    [Fact]
    public async Task Results_are_paged_by_links_that_keep_the_query()
    {
        var first = await room.PageAsync("/search?q=%22how+many+steps%22");
        var second = await room.PageAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal("24 questions and answers found, page 1 of 2.", first.Text(".total"));
        Assert.Equal(20, first.QuerySelectorAll(".hit").Length);
        Assert.Equal(4, second.QuerySelectorAll(".hit").Length);
        Assert.Equal("/search?q=%22how%20many%20steps%22", second.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Null(second.QuerySelector("a[rel=next]"));
        Assert.Empty(first.Links(".question a").Intersect(second.Links(".question a")));
    }

    [Fact]
    public async Task A_result_from_a_digest_says_so()
    {
        var page = await room.PageAsync("/search?q=sleep");

        Assert.Equal("Digest", page.Text(".hit .badge"));
    }

    [Fact]
    public async Task A_result_marks_a_film_that_was_guessed()
    {
        var guessed = await room.PageAsync("/search?q=%22counted+168+steps%22");
        var printed = await room.PageAsync("/search?q=%22first+reel%22");

        Assert.Contains("Salt & Light (film inferred from the conversation)", guessed.Texts(".hit .aside span"));
        Assert.Contains("The Glass Orchard", printed.Texts(".hit .aside span"));
    }

    [Fact]
    public async Task An_opening_and_an_unanswered_question_are_results_too()
    {
        var opening = await room.PageAsync("/search?q=%22thank+you+for+waiting%22");
        var unanswered = await room.PageAsync("/search?q=%22what+comes+next%22");

        Assert.Equal("Opening remarks", opening.Text(".hit .question"));
        Assert.Equal("No answer is recorded.", unanswered.Text(".hit .answer"));
    }

    [Fact]
    public async Task Nothing_found_and_nothing_to_look_for_are_told_apart()
    {
        var nothing = await room.PageAsync("/search?q=zeppelin");
        var sign = await room.PageAsync("/search?q=%3F!");

        Assert.Equal("Nothing was found.", nothing.Text(".total"));
        Assert.Equal("Type a word: there is neither a letter nor a digit to look for.", sign.Text(".note"));
    }

    [Fact]
    public async Task Markup_in_a_question_stays_text_around_its_highlights()
    {
        var page = await room.PageAsync("/search?q=script+bold");

        Assert.Equal(Some.Markup, page.Text(".hit .question"));
        Assert.Equal(["script", "script", "bold", "script"], page.Texts(".hit .question mark"));
    }

    [Theory]
    [InlineData("steps count", "steps", "count", "counted", "steps")]
    [InlineData("\"how many steps\"", "how many steps")]
    [InlineData("\"counted 7 steps\"", "counted 7 steps")]
    [InlineData("light*", "lighthouse")]
    [InlineData("in:answer lamp", "lamp")]
    public async Task Exactly_the_words_that_match_are_marked(string typed, params string[] marked)
    {
        var page = await room.PageAsync($"/search?q={Uri.EscapeDataString($"{typed} transcript:90/chloe-marin")}&sort=newest");

        Assert.Equal(marked, page.QuerySelector(".hit")!.Texts("mark"));
    }

    [Fact]
    public async Task A_hit_says_who_asked_whom_about_what_and_where_it_stands()
    {
        var page = await room.PageAsync("/search?q=%22tell+the+two%22");

        var hit = Assert.Single(page.QuerySelectorAll(".hit"));
        Assert.Equal(["Asked by Mina Falk, The Evening Ledger", "Answered by Ada Quill"], hit.Texts(".asker"));
        Assert.Equal(["/people/ada-quill", "/people/bruno-okafor", "/awards/directing", "/awards/film-editing", "/events/91"], hit.Links(".aside a"));
        Assert.Equal(["The Glass Orchard", "Question 3 of 5"], hit.Texts(".aside span"));
    }

    [Theory]
    [InlineData("newest", "91st Academy Awards", "90th Academy Awards", "Newest")]
    [InlineData("oldest", "90th Academy Awards", "91st Academy Awards", "Oldest")]
    public async Task Results_stand_in_the_order_that_is_asked_for(string sort, string first, string last, string name)
    {
        var page = await room.PageAsync($"/search?q={Uri.EscapeDataString("\"1 is about the lighthouse\" OR orchard OR cold")}&sort={sort}");

        var events = page.QuerySelectorAll(".hit").Select(hit => hit.Text(".aside a[href^='/events/']")).ToList();
        Assert.Equal((first, last), (events[0], events[^1]));
        Assert.Equal(name, page.Text(".order [aria-current=true]"));
    }

    [Theory]
    [InlineData("sort=best")]
    [InlineData("sort=")]
    [InlineData("by=film")]
    [InlineData("sort=relevance&page=1&by=")]
    public async Task What_is_not_understood_counts_as_left_out(string parameters)
    {
        var plain = await room.PageAsync("/search?q=orchard");
        var odd = await room.PageAsync($"/search?q=orchard&{parameters}");

        Assert.Equal(plain.QuerySelector("main")!.InnerHtml, odd.QuerySelector("main")!.InnerHtml);
    }

    [Fact]
    public async Task A_query_is_told_in_words_and_each_part_can_be_taken_away()
    {
        var page = await room.PageAsync("/search?q=steps+year:2018+-sea&sort=newest");

        Assert.Equal("Looking for “steps”, in 2018, but not “sea”.", page.Text(".described"));
        Assert.Equal(["Remove steps ×", "Remove Year: 2018 ×", "Remove not “sea” ×"], page.Texts(".chips a"));
        Assert.Equal(
            ["/search?q=year%3A2018%20-sea&sort=newest", "/search?q=steps%20-sea&sort=newest", "/search?q=steps%20year%3A2018&sort=newest"],
            page.Links(".chips a"));
    }

    [Fact]
    public async Task What_was_left_out_of_a_query_is_said()
    {
        var page = await room.PageAsync("/search?q=orchard+year:20x");

        Assert.Contains("year:20x", page.Text(".note"), StringComparison.Ordinal);
        Assert.Equal("orchard year:20x", page.QuerySelector("input[name=q]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Results_person_by_person_show_the_best_of_each_and_how_many_there_are()
    {
        var page = await room.PageAsync("/search?q=orchard&by=person");

        Assert.Equal(["Ada Quill", "Bruno Okafor"], page.Texts(".by-person h2"));
        foreach (var link in page.QuerySelectorAll(".by-person .more a"))
        {
            var narrowed = await room.PageAsync(link.GetAttribute("href")!);
            Assert.StartsWith(narrowed.Text(".total").Split(" found")[0], link.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task People_and_films_of_the_name_stand_above_the_results()
    {
        var people = await room.PageAsync("/search?q=quill");
        var films = await room.PageAsync("/search?q=glass+orchard");

        Assert.Equal(["/people/ada-quill"], people.Links(".named a"));
        Assert.Equal(["/films/the-glass-orchard"], films.Links(".named a"));
    }

    [Fact]
    public async Task A_misspelt_word_leads_to_the_one_that_was_meant()
    {
        await room.ReadWordsAsync();
        var page = await room.PageAsync("/search?q=lighthuose");

        Assert.Equal("Did you mean lighthouse?", page.Text(".meant"));
        Assert.Equal("/search?q=lighthouse", Assert.Single(page.Links(".meant a")));
    }

    [Fact]
    public async Task Where_nothing_was_found_the_parts_that_are_too_much_can_be_left_out()
    {
        var page = await room.PageAsync("/search?q=lighthouse+zeppelin");

        Assert.Equal("Without zeppelin", page.Text(".fewer a"));
        Assert.Equal("24 questions and answers", page.Text(".fewer .aside"));
    }

    [Fact]
    public async Task Results_are_not_for_search_engines_but_offer_themselves_to_programs()
    {
        var page = await room.PageAsync("/search?q=orchard&sort=oldest");

        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Equal(
            ["/feed.atom", "/search.json?q=orchard&sort=oldest", "/search.csv?q=orchard&sort=oldest", "/search.atom?q=orchard"],
            page.Links("link[rel=alternate]"));
        Assert.Equal("/opensearch.xml", Assert.Single(page.Links("link[rel=search]")));
    }
}
