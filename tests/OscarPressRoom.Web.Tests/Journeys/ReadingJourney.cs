using Microsoft.Playwright;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Journeys;

/// <summary>Reading one conversation: with a mouse, with keys alone, without scripts, on a narrow screen and by ear.</summary>
public sealed class ReadingJourney(ReadingRoom room) : IClassFixture<ReadingRoom>
{
    private const string Conversation = "/events/89/paper-boat";
    private const string LastQuestion = "What does a heart have to do with a weir? You use the word in the very last line.";

    private Uri Site => room.ClientOptions.BaseAddress;

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task A_reader_finds_words_goes_on_to_the_next_place_and_copies_a_link(ColorScheme scheme, int width)
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(Site, scheme, width);
        await page.GotoAsync(Conversation);
        await page.AssertAccessibleAsync();

        await page.GetByLabel("Find in this conversation").FillAsync("HEART");
        await page.GetByRole(AriaRole.Button, new() { Name = "Find", Exact = true }).ClickAsync();
        var status = page.GetByRole(AriaRole.Search, new() { Name = "This conversation" }).GetByRole(AriaRole.Status);
        await Assertions.Expect(status).ToHaveTextAsync("1 of 3");
        await Assertions.Expect(page.Locator("mark[aria-current]")).ToBeInViewportAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Next place" }).ClickAsync();
        await Assertions.Expect(status).ToHaveTextAsync("2 of 3");
        await page.GetByRole(AriaRole.Link, new() { Name = "Next place" }).ClickAsync();
        await Assertions.Expect(status).ToHaveTextAsync("3 of 3");
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(Site, $"{Conversation}?find=HEART&hit=3#_hit-3").ToString());
        await Assertions.Expect(page.GetByRole(AriaRole.Article, new() { Name = LastQuestion }).Locator("mark[aria-current]")).ToBeInViewportAsync();
        await page.AssertAccessibleAsync();
        await page.AssertFittingAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy link to number 8 alone" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Link copied")).ToBeAttachedAsync();
        Assert.StartsWith($"{new Uri(Site, $"{Conversation}/what-does-a-heart-have-to-do-with")}?v=", await page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_comes_from_a_search_goes_on_from_the_question_that_it_led_to()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(Site);

        await page.GotoAsync($"{Conversation}?find=heart#what-does-a-heart-have-to-do-with");

        await Assertions.Expect(page.GetByText("2 of 3")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Previous place" }).ClickAsync();
        await Assertions.Expect(page.GetByText("1 of 3")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByText("1 of 3")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("breathe for two", "I didn’t breathe for two minutes.", "breathe%20for%20two")]
    [InlineData("rand", "her name is Klara Brandt (phonetic)", "Brandt")]
    [InlineData("notes. So there are", "eleven notes. So there are eleven notes.", "notes.%20So%20there%20are")]
    [InlineData("The film held on the day that my mother came down", "The film held on the day", "The%20film%20held%20on,my%20mother%20came%20down")]
    [InlineData("all", "take out all but eleven notes", "to%20take%20out-,all")]
    public async Task Selected_words_can_be_linked_to(string words, string passage, string fragment)
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(Site);
        await page.GotoAsync(Conversation);

        var paragraph = page.GetByRole(AriaRole.Paragraph).Filter(new() { HasText = passage }).Last;
        await paragraph.EvaluateAsync("""
            (paragraph, words) => {
              const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const start = walker.currentNode.data.indexOf(words);
                if (start >= 0)
                  return getSelection().setBaseAndExtent(walker.currentNode, start, walker.currentNode, start + words.length);
              }
            }
            """, words);
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy link to these words" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Link copied")).ToBeAttachedAsync();
        var link = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.EndsWith($":~:text={fragment}", link, StringComparison.Ordinal);
        Assert.StartsWith(new Uri(Site, $"{Conversation}#").ToString(), link, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_alone_lead_from_question_to_question_and_into_the_search()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(Site);
        await page.GotoAsync(Conversation);

        await page.Keyboard.PressAsync("?");
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Keys" });
        await Assertions.Expect(dialog).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(dialog).ToBeHiddenAsync();

        // The two greetings before it are folded away.
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator("#you-filmed-for-four-years-on-one-river")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator("#there-is-hardly-any-music-in-it-why")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(page.Locator("#a-cafe-owner-on-the-bank-is-in")).ToBeFocusedAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(Site, $"{Conversation}#a-cafe-owner-on-the-bank-is-in").ToString());

        await page.Keyboard.PressAsync("/");
        var search = page.GetByLabel("Search what was said");
        await Assertions.Expect(search).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("jk?/");
        await Assertions.Expect(search).ToHaveValueAsync("jk?/");
    }

    [Fact]
    public async Task A_key_right_behind_the_one_that_closes_the_dialog_is_not_lost()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(Site);
        await page.GotoAsync(Conversation);

        // Before the browser draws the page again, which is when what is no longer seen loses the focus.
        var chosen = await page.EvaluateAsync<string>("""
            () => {
              const press = key => document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
              press("?");
              document.querySelector("dialog[open]").close();
              press("j");
              return document.activeElement.id;
            }
            """);

        Assert.Equal("you-filmed-for-four-years-on-one-river", chosen);
    }

    [Fact]
    public async Task Whoever_speaks_to_the_computer_turns_the_keys_off_for_good()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(Site);
        await page.GotoAsync(Conversation);

        await page.GetByRole(AriaRole.Button, new() { Name = "Keys" }).ClickAsync();
        await page.GetByLabel("Use these keys").UncheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await page.ReloadAsync();
        await page.Keyboard.PressAsync("?");
        await page.Keyboard.PressAsync("j");

        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(Site, Conversation).ToString());
    }

    [Fact]
    public async Task Without_scripts_everything_but_copying_works()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(Site, width: 360, withScripts: false);
        await page.GotoAsync(Conversation);
        Assert.Equal(0, await page.GetByRole(AriaRole.Button, new() { Name = "Copy link" }).CountAsync());
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Keys" })).ToBeHiddenAsync();

        await page.GetByText("2 greetings").Last.ClickAsync();
        await Assertions.Expect(page.GetByText("Hi. Good evening to you both, and congratulations.")).ToBeVisibleAsync();

        await page.GetByLabel("Find in this conversation").FillAsync("eleven notes");
        await page.GetByLabel("Find in this conversation").PressAsync("Enter");
        await Assertions.Expect(page.GetByText("1 of")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Next place" }).ClickAsync();
        await Assertions.Expect(page.GetByText("2 of")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("mark[aria-current]")).ToBeInViewportAsync();
        await page.AssertFittingAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Permanent link to number 5 alone" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Read it in the conversation" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Article, new() { Name = "There is hardly any music in it. Why?" })).ToBeInViewportAsync();
    }

    [Fact]
    public async Task By_ear_a_conversation_is_its_title_its_contents_and_its_questions_in_their_order()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(Site);
        await page.GotoAsync("/events/91/harbour-lights");

        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToMatchAriaSnapshotAsync("""
            - main:
              - heading "The divers of Harbour Lights backstage" [level=1]
              - list "Winners":
                - listitem:
                  - link "Best Stunt Ensemble"
                  - text: The divers of Harbour Lights
              - term: Event
              - definition:
                - link "91st Academy Awards"
              - term: Date
              - definition
              - term: Venue
              - definition
              - term: City
              - definition
              - term: Length
              - definition: 2 questions, about 1 minute to read
              - search "This conversation":
                - text: Find in this conversation
                - searchbox "Find in this conversation"
                - button "Find"
              - navigation "Questions":
                - heading "Questions" [level=2]
                - list:
                  - listitem:
                    - link "How cold was it?"
                  - listitem:
                    - link "Main?"
              - region "Conversation":
                - list:
                  - listitem:
                    - article "How cold was it?":
                      - heading "Question 1" [level=2]:
                        - link "Question 1"
                      - paragraph: How cold was it?
                      - paragraph: Cold.
                      - paragraph:
                        - link "Permanent link to number 1 alone"
                        - link "Cite number 1"
                        - button "Copy link to number 1 alone"
                  - listitem:
                    - article "Main?":
                      - heading "Question 2" [level=2]:
                        - link "Question 2"
                      - paragraph: Main?
                      - paragraph: An anchor may be any word, even one that a page would like for itself.
                      - paragraph:
                        - link "Permanent link to number 2 alone"
                        - link "Cite number 2"
                        - button "Copy link to number 2 alone"
              - heading "Source" [level=2]
              - paragraph: No public address of the source is recorded.
              - heading "Cite and keep" [level=2]
              - list
              - navigation "Conversations of the same event":
                - paragraph:
                  - link "Previous conversation Ada Quill’s evening, told in short"
                  - text: Digest
            """);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=heart")]
    [InlineData($"{Conversation}?find=heart")]
    [InlineData($"{Conversation}/there-is-hardly-any-music-in-it-why")]
    [InlineData("/people/ines-prado")]
    public async Task Nothing_moves_while_a_page_loads_and_nothing_is_too_wide_at_four_times_the_size(string address)
    {
        await using var browser = await Browser.OpenAsync();
        foreach (var width in (int[])[320, 1280])
        {
            var page = await browser.PageAsync(Site, width: width);
            await page.RouteAsync("**/*.css*", PaintWholeAsync);
            await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });

            await page.AssertFittingAsync();
            Assert.Equal(0, await page.EvaluateAsync<double>("""
                new Promise(resolve => {
                  let shift = 0;
                  new PerformanceObserver(list => list.getEntries().forEach(entry => shift += entry.value)).observe({ type: "layout-shift", buffered: true });
                  setTimeout(() => resolve(shift), 300);
                })
                """));

            // A page is painted with its styles. They come when it has been read to its end, or a busy machine would paint a half of it first.
            async Task PaintWholeAsync(IRoute styles)
            {
                await page.WaitForFunctionAsync("document.URL !== 'about:blank' && document.readyState !== 'loading'", null, new() { PollingInterval = 20 });
                await styles.ContinueAsync();
            }
        }
    }
}
