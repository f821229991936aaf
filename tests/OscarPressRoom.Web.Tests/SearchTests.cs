using AngleSharp.Html.Dom;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests;

public sealed class SearchTests(PressRoom room)
{
    public static TheoryData<string> Typed =>
    [
        "", " ", "?", "\"", "\"\"", "\"orchard", "orchard\"", "“orchard", "“what did”", "'", "’", "can't", "role?", "90-year-old", "foo:bar", "Question:glass",
        "AND", "OR", "NOT", "NEAR(a b)", "a AND", "(", ")", "((", "*", "orch*", "^orchard", "-orchard", "+", "{x}", "[a]", "\\", "/", "%", "_", "%00", "#", "&q=2", "=",
        "'; drop table Event; --", "1 or 1=1", "\" OR 1=1", "<script>alert(1)</script>", "<b>", "&lt;", "{0}", "@Model", "$1", "é", "Chloé", "ﬁlm", "日本語", "עברית שלום",
        "مرحبا", "🎬", "🎬 orchard 🎬", "\u202Eorchard", "\u0000", "or\u0000chard", "\u0001\u001F", "\uFFFD", "\uE000x\uE001", "\uFEFF", "ǅ ß İ",
        new string('a', 10_000), new string('"', 10_000), string.Join(' ', Enumerable.Range(0, 2_000)), string.Concat(Enumerable.Repeat("日", 10_000)),
    ];

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task Whatever_is_typed_is_answered_and_shown_again(string typed)
    {
        using var response = await room.Http.GetAsync(new Uri($"/search?q={Uri.EscapeDataString(typed)}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(200, (int)response.StatusCode);
        var page = await PressRoom.ReadAsync(response);
        var box = Assert.IsAssignableFrom<IHtmlInputElement>(page.QuerySelector("input[name=q]"));
        Assert.Equal(typed.Trim().Replace('\0', '\uFFFD'), box.DefaultValue);
        Assert.Empty(page.QuerySelectorAll("main script, main b"));
        Assert.NotEmpty(page.Texts("main p"));
    }

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
        Assert.Equal("/events/91/ada-quill#what-did-the-orchard-mean-to-you", Assert.Single(hit.Links(".question a")));
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
}
