using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Drafting;

public sealed class DraftPageTests : IAsyncLifetime
{
    private readonly Room _room = new();
    private SignedIn _ada = null!;

    public async ValueTask InitializeAsync()
    {
        await _room.InitializeAsync();
        _ada = await SignedIn.AsEditorAsync(_room);
    }

    public async ValueTask DisposeAsync()
    {
        _ada.Dispose();
        await _room.DisposeAsync();
    }

    [Fact]
    public async Task A_file_becomes_a_draft_whose_page_says_what_publishing_does()
    {
        var page = await _ada.PageAsync(await _ada.DraftAsync(Uploads.Page));

        Assert.Equal("Draft quist.txt", page.Text("h1"));
        Assert.Contains("Mara Quist backstage at the 2014 Academy Awards is new, with 4 questions and answers.", page.Texts(".plan p"));
        Assert.Equal(["86th Academy Awards new event", "Best Original Screenplay new award", "Mara Quist new person", "Tin Moon new film"], page.Texts(".named li"));
        Assert.Contains("Report this ad line 5", page.Texts("[data-role=LeftOut] > p"));
        Assert.Equal(HttpStatusCode.NotFound, (await _room.Http.GetAsync(new Uri("/events/86/mara-quist", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_role_is_put_right_and_published_with_one_button()
    {
        var page = await _ada.PageAsync(await _ada.DraftAsync(Uploads.Page));
        Role(page, 15).Value = "Answer";

        var done = await FollowAsync(await _ada.SubmitAsync(page, "Save and publish"));

        Assert.Equal("Published quist.txt", done.Text("h1"));
        Assert.StartsWith("By ed@press.example on ", done.Text(".lede"), StringComparison.Ordinal);
        var conversation = await _room.PageAsync(Assert.Single(done.Links(".drafts a")));
        Assert.Equal(3, conversation.QuerySelectorAll(".exchange").Length);
        Assert.Equal(["I tried nine of them.", "The tenth, I would say.", "It was the first one again."], conversation.Texts("#did-you-try-other-endings-before-this-one .answer p"));
    }

    [Fact]
    public async Task Facts_and_winners_are_put_right_and_kept()
    {
        var address = await _ada.DraftAsync(Uploads.Page);
        using var saved = await _ada.SubmitAsync(
            address, "Save", ("Input.Title", "Mara Quist on tin"), ("Input.Number", "87"), ("Input.Source", "https://example.org/tin"), ("Input.Winners[0].Film", "Tin Sun"),
            ("Input.Winners[1].Award", "Best Director"), ("Input.Winners[1].Credit", "Bo Lind and Cy Oduya"), ("Input.Rendition", "Digest"), ("Input.IsIndexed", "false"));
        Assert.Equal(address, saved.Headers.Location?.OriginalString);

        var page = await _ada.PageAsync(address);

        Assert.Equal("The draft is saved.", page.Text("[role=status]"));
        Assert.Equal(["87th Academy Awards new event", "Best Original Screenplay new award", "Mara Quist new person", "Tin Sun new film", "Best Director new award", "Bo Lind new person", "Cy Oduya new person"], page.Texts(".named li"));
        Assert.Equal("Digest", page.QuerySelector<IHtmlSelectElement>("#Input_Rendition")!.Value);
        Assert.False(page.QuerySelector<IHtmlInputElement>("[name='Input.IsIndexed']")!.IsChecked);
        Assert.Equal("Another winner", page.Texts("legend")[^1]);
        Assert.Equal(4, page.QuerySelectorAll("legend").Length);
    }

    [Fact]
    public async Task Enter_in_a_field_saves_and_does_not_publish()
    {
        var page = await _ada.PageAsync(await _ada.DraftAsync(Uploads.Page));

        // What a browser presses then: the first button of the form in the order of the page.
        var pressed = page.QuerySelectorAll<IHtmlButtonElement>("button").First(button => button.Form?.Id == "_draft");

        Assert.Equal("Save", pressed.TextContent);
        Assert.Null(pressed.GetAttribute("formaction"));
    }

    [Theory]
    [InlineData("Input.Number", "0", "The event's number is a whole number such as 86.")]
    [InlineData("Input.Source", "javascript:alert(1)", "The source is a web address that begins with http:// or https://.")]
    [InlineData("Input.Number", "", "Give the event's number: the archive has no place for a conversation without its ceremony.")]
    public async Task What_cannot_be_published_is_told_at_its_field(string field, string value, string sentence)
    {
        using var answer = await _ada.SubmitAsync(await _ada.DraftAsync(Uploads.Page), "Publish now", (field, value));
        var page = await SignedIn.ReadAsync(answer);

        Assert.Equal(sentence, page.Text("[role=alert] a"));
        Assert.Equal(value, page.QuerySelector<IHtmlInputElement>($"[name='{field}']")!.Value);
        Assert.Equal(sentence, page.Text($"#{field.Replace('.', '_')}-error"));
    }

    [Fact]
    public async Task Of_two_who_publish_the_same_draft_the_second_is_told_by_whom_and_when()
    {
        var address = await _ada.DraftAsync(Uploads.Page);
        using var bo = await SignedIn.AsEditorAsync(_room, "bo@press.example");
        var (hers, his) = (await _ada.PageAsync(address), await bo.PageAsync(address));

        var answers = await Task.WhenAll(_ada.SubmitAsync(hers, "Publish now"), bo.SubmitAsync(his, "Publish now"));

        foreach (var answer in answers)
            Assert.Equal($"{address}/published", answer.Headers.Location?.OriginalString);
        var told = (await _ada.PageAsync($"{address}/published")).Text(".lede");
        Assert.Matches("^By (ed|bo)@press.example on .+ UTC\\.$", told);
        using var later = await bo.SubmitAsync(his, "Discard draft");
        Assert.Equal($"{address}/published", later.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Whoever_saves_an_older_draft_keeps_what_they_typed_and_is_told_of_the_newer()
    {
        var address = await _ada.DraftAsync(Uploads.Page);
        var his = await _ada.PageAsync(address);
        using var bo = await SignedIn.AsEditorAsync(_room, "bo@press.example");
        (await bo.SubmitAsync(address, "Save", ("Input.Title", "Bo's title"))).Dispose();

        using var answer = await _ada.SubmitAsync(his, "Save", ("Input.Title", "Ada's title"));
        var page = await SignedIn.ReadAsync(answer);

        Assert.Matches("^bo@press.example saved this draft on [A-Z][a-z]+ [0-9]+, [0-9]{4}, [0-9:]{5} UTC, after you had opened it\\.", page.Text("[role=alert]"));
        Assert.Equal("Ada's title", page.QuerySelector<IHtmlInputElement>("#Input_Title")!.Value);
        using var again = await _ada.SubmitAsync(page, "Save");
        Assert.Equal("Ada's title", (await FollowAsync(again)).QuerySelector<IHtmlInputElement>("#Input_Title")!.Value);
    }

    [Fact]
    public async Task A_corrected_file_shows_word_by_word_what_changes()
    {
        (await _ada.SubmitAsync(await _ada.DraftAsync(Uploads.Page), "Publish now")).Dispose();

        var page = await _ada.PageAsync(await _ada.DraftAsync(Uploads.Page.Replace("nine of them", "ten of them", StringComparison.Ordinal)));

        Assert.Contains("Mara Quist backstage at the 2014 Academy Awards is in the archive already: 0 new, 1 changed, 3 unchanged, 0 removed.", page.Texts(".plan p"));
        Assert.Equal(("ten", "nine"), (page.Text(".pairs ins"), page.Text(".pairs del")));
        Assert.Equal("/events/86/mara-quist", page.Links(".plan > ul > li > p a").Single());
    }

    [Fact]
    public async Task A_reviewer_reads_the_draft_by_its_link_until_it_is_taken_back()
    {
        var address = await _ada.DraftAsync(Uploads.Page);
        var shared = await FollowAsync(await _ada.SubmitAsync(address, "Make a link"));
        var link = Assert.Single(shared.Links(".reviewers a"));

        using var answer = await _room.Http.GetAsync(new Uri(link, UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await PressRoom.ReadAsync(answer);
        Assert.Equal(["Where did it begin?", "Did you try other endings before this one?", "The tenth, I would say.", "What did the harbour say?"], page.Texts(".question p"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Empty(page.QuerySelectorAll("main form"));

        (await _ada.SubmitAsync(address, "Take the link back")).Dispose();
        Assert.Equal(HttpStatusCode.NotFound, (await _room.Http.GetAsync(new Uri(link, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _room.Http.GetAsync(new Uri("/review/1-", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task What_was_typed_is_saved_when_a_link_for_reviewers_is_made_or_taken_back()
    {
        var address = await _ada.DraftAsync(Uploads.Page);

        var shared = await FollowAsync(await _ada.SubmitAsync(address, "Make a link", ("Input.Title", "Mara Quist on tin")));
        Assert.Equal("Mara Quist on tin", shared.QuerySelector<IHtmlInputElement>("#Input_Title")!.Value);

        var taken = await FollowAsync(await _ada.SubmitAsync(shared, "Take the link back", ("Input.Title", "Mara Quist on roofs")));
        Assert.Equal("Mara Quist on roofs", taken.QuerySelector<IHtmlInputElement>("#Input_Title")!.Value);
        Assert.Empty(taken.QuerySelectorAll(".reviewers a"));
    }

    [Fact]
    public async Task A_time_to_publish_is_set_for_later_and_taken_back()
    {
        var address = await _ada.DraftAsync(Uploads.Page);
        using var past = await _ada.SubmitAsync(address, "Publish then", ("Input.PublishAt", "2001-01-01T10:00"));
        Assert.Equal("Give a day and a time that are still to come, in UTC.", (await SignedIn.ReadAsync(past)).Text("[role=alert]"));

        var page = await FollowAsync(await _ada.SubmitAsync(address, "Publish then", ("Input.PublishAt", "2140-01-01T10:00")));
        Assert.Equal("It will be published by itself on January 1, 2140, 10:00 UTC.", page.Text(".done"));
        Assert.Empty((await FollowAsync(await _ada.SubmitAsync(address, "Don't publish by itself"))).QuerySelectorAll(".done"));
    }

    [Fact]
    public async Task A_discarded_draft_is_gone()
    {
        var address = await _ada.DraftAsync(Uploads.Page);
        Assert.Equal(["quist.txt"], (await _ada.PageAsync("/admin/drafts")).Texts(".drafts a"));

        Assert.Equal("/admin/drafts", (await _ada.SubmitAsync(address, "Discard draft")).Headers.Location?.OriginalString);

        Assert.Empty((await _ada.PageAsync("/admin/drafts")).QuerySelectorAll(".drafts a"));
        Assert.Equal(HttpStatusCode.NotFound, (await _ada.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_published_conversation_is_withdrawn_and_published_again_at_its_address()
    {
        (await _ada.SubmitAsync(await _ada.DraftAsync(Uploads.Page), "Publish now")).Dispose();
        const string Pair = "/events/86/mara-quist/what-did-the-harbour-say";
        Assert.Equal("What did the harbour say?", (await _room.PageAsync(Pair)).Text(".question"));

        var draft = await FollowAsync(await _ada.SubmitAsync("/admin/edit/86/mara-quist", "Withdraw it, to be a draft again"));
        Assert.Equal("Draft quist.txt", draft.Text("h1"));
        Assert.Equal(HttpStatusCode.NotFound, (await _room.Http.GetAsync(new Uri(Pair, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);

        var published = await FollowAsync(await _ada.SubmitAsync(draft, "Publish now"));
        Assert.Equal("What did the harbour say?", (await _room.PageAsync(Pair)).Text(".question"));
        Assert.Equal("Imported quist.txt", (await _ada.PageAsync(published.Links("main .row a")[0])).Text("h1").Replace("Change ", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_of_two_conversations_shows_one_at_a_time()
    {
        var address = await _ada.DraftAsync("""
            79th Academy Awards

            CATEGORY: ACHIEVEMENT IN COSTUME DESIGN
            INTERVIEW WITH: LEV ODUYA
            FILM: "TIN MOON"

            Q. How did you do that?
            A. With cloth.

            CATEGORY: ACHIEVEMENT IN TIN DIRECTION
            INTERVIEW WITH: BO LIND
            FILM: "SALT"

            Q. Was it far?
            A. Very.
            """);
        var second = await _ada.PageAsync($"{address}/2");

        Assert.Equal(["LEV ODUYA", "BO LIND"], second.Texts(".places a"));
        Assert.Contains($"{address}#_line-10", second.Links(".problems a"));
        Assert.All(second.Texts(".problems > li > p"), told => Assert.Matches("^Line [0-9]+: ", told));
        Assert.NotNull((await _ada.PageAsync(address)).QuerySelector("#_line-10"));
        Assert.Equal("BO LIND", second.QuerySelector<IHtmlInputElement>("[name='Input.Winners[0].Credit']")!.Value);
        Assert.Equal(HttpStatusCode.NotFound, (await _ada.Http.GetAsync(new Uri($"{address}/3", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        (await _ada.SubmitAsync(second, "Save and publish", ("Input.Winners[0].Credit", "Bo Lind"), ("Input.Winners[0].People", "Bo Lind"))).Dispose();
        Assert.Equal("Bo Lind", (await _room.PageAsync("/people/bo-lind")).Text("h1"));
    }

    [Fact]
    public async Task A_form_of_two_thousand_paragraphs_arrives_whole()
    {
        var text = Uploads.Page + string.Concat(Enumerable.Range(1, 1_000).Select(number => $"\n\nWhat of pebble number {number}?\n\nIt is stone number {number}."));
        var page = await _ada.PageAsync(await _ada.DraftAsync(text));
        Role(page, 15).Value = "Question";

        using var answer = await _ada.SubmitAsync(page, "Save and publish");

        Assert.EndsWith("/published", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    private static IHtmlSelectElement Role(IHtmlDocument page, int line) => page.QuerySelector<IHtmlSelectElement>($"#_line-{line} select")!;

    private async Task<IHtmlDocument> FollowAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            Assert.Equal(302, (int)answer.StatusCode);
            return await _ada.PageAsync(answer.Headers.Location!.OriginalString);
        }
    }

    private sealed class Room : PressRoom
    {
        protected override Task FillAsync() => Task.CompletedTask;
    }
}
