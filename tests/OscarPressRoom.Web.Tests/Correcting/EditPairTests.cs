using System.Net;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Correcting;

public sealed class EditPairTests(EditedRoom room) : IClassFixture<EditedRoom>
{
    [Fact]
    public async Task A_pair_is_corrected_seen_found_and_put_back()
    {
        var slug = await room.AddAsync("Ada Corr");
        using var editor = await SignedIn.AsEditorAsync(room);
        using var saved = await editor.SubmitAsync(
            $"/admin/edit/86/{slug}/what-did-the-harbour-say", "Save", ("Input.Question", "What did the harbour sing?"), ("Input.Answer[0].Text", "It sang\r\nof zinnias."), ("Input.Why", "Heard it again."));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var pair = await room.PageAsync($"/events/86/{slug}/what-did-the-harbour-say");
        Assert.Equal(["It sang", "of zinnias."], pair.Texts(".answer p"));
        Assert.Contains($"/events/86/{slug}?find=zinnias#what-did-the-harbour-say", (await room.PageAsync("/search?q=zinnias")).Body!.InnerHtml, StringComparison.Ordinal);

        var receipt = await editor.PageAsync(saved.Headers.Location!.OriginalString);
        Assert.Equal("Change Corrected: “What did the harbour say?” in “Ada Corr backstage”", receipt.Text("h1"));
        Assert.Matches("^By ed@press.example, [A-Z][a-z]+ [0-9]+, [0-9]{4}, [0-9:]{5} UTC.$", receipt.Text(".lede"));
        Assert.Equal(["Question and answer changed"], receipt.Texts("h3"));
        Assert.Contains("asleep", receipt.Text(".wording del:last-of-type"), StringComparison.Ordinal);
        Assert.Empty(receipt.QuerySelectorAll(".wordings ~ .aside"));
        using var undone = await editor.SubmitAsync(receipt, "Undo this change", ("Why", "It was right."));
        Assert.Equal(["The harbour was asleep."], (await room.PageAsync($"/events/86/{slug}/what-did-the-harbour-say")).Texts(".answer p"));
        Assert.Contains("see that change", (await editor.PageAsync(saved.Headers.Location!.OriginalString)).Text("#_undo ~ p"), StringComparison.Ordinal);
        using var redone = await editor.SubmitAsync(undone.Headers.Location!.OriginalString, "Undo this change");
        Assert.Equal(["It sang", "of zinnias."], (await room.PageAsync($"/events/86/{slug}/what-did-the-harbour-say")).Texts(".answer p"));
    }

    [Fact]
    public async Task Of_two_who_edit_at_once_the_slower_sees_both_texts_and_may_then_save()
    {
        var slug = await room.AddAsync("Ben Corr");
        var address = $"/admin/edit/86/{slug}/was-it-cold";
        using var one = await SignedIn.AsEditorAsync(room);
        using var other = await SignedIn.AsAdminAsync(room);
        var (first, second) = (await one.PageAsync(address), await other.PageAsync(address));
        using var saved = await one.SubmitAsync(first, "Save", ("Input.Answer[0].Text", "Freezing, outside."));
        using var stale = await other.SubmitAsync(second, "Save", ("Input.Answer[0].Text", "Only in the hall."));

        Assert.Equal(HttpStatusCode.OK, stale.StatusCode);
        var page = await SignedIn.ReadAsync(stale);
        Assert.Equal("Somebody else has changed it meanwhile. Nothing was written: compare both, and save again.", page.Text("[role=alert]"));
        Assert.Equal(("Freezing, outside", "Only in the hall"), (string.Concat(page.Texts(".wording del")), string.Concat(page.Texts(".wording ins"))), Loose);
        Assert.Equal(["Freezing, outside."], (await room.PageAsync($"/events/86/{slug}/was-it-cold")).Texts(".answer p"));

        using var again = await other.SubmitAsync(page, "Save");
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal(["Only in the hall."], (await room.PageAsync($"/events/86/{slug}/was-it-cold")).Texts(".answer p"));
    }

    [Fact]
    public async Task A_pair_is_split_joined_moved_and_deleted_and_its_addresses_lead_on()
    {
        var slug = await room.AddAsync("Cy Corr");
        var address = $"/admin/edit/86/{slug}/where-did-it-begin";
        using var editor = await SignedIn.AsEditorAsync(room);
        using var split = await editor.SubmitAsync(address, "Split here", ("Place.Paragraph", "2"), ("Place.Question", "And your father?"));
        Assert.Equal(["My father mended roofs."], (await room.PageAsync($"/events/86/{slug}/and-your-father")).Texts(".answer p"));

        using var moved = await editor.SubmitAsync(address, "Move down");
        Assert.Equal(["and-your-father", "where-did-it-begin"], (await room.PageAsync($"/events/86/{slug}")).QuerySelectorAll("article.exchange").Take(2).Select(it => it.Id));
        Assert.Contains("2 rows more changed place.", (await editor.PageAsync(moved.Headers.Location!.OriginalString)).Texts(".aside"));
        using var joined = await editor.SubmitAsync($"/admin/edit/86/{slug}/and-your-father", "Join with the next");
        using var former = await room.Http.GetAsync(new Uri($"/events/86/{slug}/where-did-it-begin", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.MovedPermanently, $"/events/86/{slug}/and-your-father"), (former.StatusCode, former.Headers.Location?.OriginalString));

        using var deleted = await editor.SubmitAsync($"/admin/edit/86/{slug}/was-it-cold", "Delete", ("Place.Why", "It was said elsewhere."));
        using var gone = await room.Http.GetAsync(new Uri($"/events/86/{slug}/was-it-cold", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        using var refused = await editor.SubmitAsync($"/admin/edit/86/{slug}/and-your-father", "Move up");
        Assert.Equal("It is the first one already.", (await SignedIn.ReadAsync(refused)).Text("[role=alert]"));
    }

    [Fact]
    public async Task An_earlier_wording_is_restored_from_where_readers_see_it()
    {
        var slug = await room.AddAsync("Di Corr");
        using var editor = await SignedIn.AsEditorAsync(room);
        using var saved = await editor.SubmitAsync($"/admin/edit/86/{slug}/was-it-cold", "Save", ("Input.Answer[0].Text", "Hot."));
        var restore = (await room.PageAsync($"/wordings/86/{slug}/was-it-cold")).Links("a.restore")[0];

        var page = await editor.PageAsync(restore);
        Assert.Contains("Only outside", string.Concat(page.Texts(".wording ins")), StringComparison.Ordinal);
        using var restored = await editor.SubmitAsync(page, "Save");
        Assert.Equal(["Only outside."], (await room.PageAsync($"/events/86/{slug}/was-it-cold")).Texts(".answer p"));
    }

    [Fact]
    public async Task What_was_deleted_and_came_back_word_for_word_is_not_called_corrected()
    {
        var slug = await room.AddAsync("Flo Corr");
        var address = $"/events/86/{slug}/was-it-cold";
        using var editor = await SignedIn.AsEditorAsync(room);
        using var deleted = await editor.SubmitAsync($"/admin/edit/86/{slug}/was-it-cold", "Delete");
        using var undone = await editor.SubmitAsync(deleted.Headers.Location!.OriginalString, "Undo this change");
        using var redone = await editor.SubmitAsync(undone.Headers.Location!.OriginalString, "Undo this change");
        Assert.Contains("Only outside.", (await room.PageAsync($"/wordings/86/{slug}/was-it-cold")).Text(".wordings li:only-child"), StringComparison.Ordinal);

        using var back = await editor.SubmitAsync(redone.Headers.Location!.OriginalString, "Undo this change");
        Assert.Equal(["Only outside."], (await room.PageAsync(address)).Texts(".answer p"));
        Assert.Empty((await room.PageAsync(address)).QuerySelectorAll(".changed"));
        Assert.StartsWith("These words have not changed", (await room.PageAsync($"/wordings/86/{slug}/was-it-cold")).Text(".lede"), StringComparison.Ordinal);
        Assert.Empty((await room.PageAsync($"/wordings/86/{slug}")).QuerySelectorAll(".rows a"));
        Assert.Empty((await room.PageAsync($"/events/86/{slug}")).Links(".exchange a[href^='/wordings/']"));
    }

    [Fact]
    public async Task Readers_are_told_when_and_why_but_not_by_whom()
    {
        var slug = await room.AddAsync("Ed Corr");
        using var editor = await SignedIn.AsEditorAsync(room);
        using var saved = await editor.SubmitAsync($"/admin/edit/86/{slug}/was-it-cold", "Save", ("Input.Answer[0].Text", "Hot."), ("Input.Why", "Misheard: <i>hot</i>."));

        var note = (await room.PageAsync($"/events/86/{slug}/was-it-cold")).Text(".note.changed");
        Assert.Matches("^Corrected on [A-Z][a-z]+ [0-9]+, [0-9]{4}: Misheard: <i>hot</i>. Earlier wording$", note);
        Assert.Contains("Misheard: <i>hot</i>.", (await room.PageAsync($"/wordings/86/{slug}/was-it-cold")).Body!.TextContent, StringComparison.Ordinal);
        foreach (var address in (string[])[$"/events/86/{slug}", $"/events/86/{slug}/was-it-cold", $"/wordings/86/{slug}/was-it-cold", $"/wordings/86/{slug}"])
            Assert.DoesNotContain("ed@press.example", (await room.PageAsync(address)).DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_long_or_says_nothing_is_refused_beside_its_field()
    {
        using var editor = await SignedIn.AsEditorAsync(room);
        var address = EditedRoom.First.Replace("/events/", "/admin/edit/", StringComparison.Ordinal);
        using var refused = await editor.SubmitAsync(address, "Save", ("Input.Asker", new string('x', 201)), ("Input.Why", new string('y', 501)));
        var page = await SignedIn.ReadAsync(refused);

        Assert.Equal(["A name has at most 200 characters.", "Say why in at most 500 characters."], page.Texts("[role=alert] li").Order(StringComparer.Ordinal));
        Assert.Equal("A name has at most 200 characters.", page.Text("#Input_Asker-error"));
        using var missing = await editor.Http.GetAsync(new Uri($"{address}-not", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task Public_pages_lead_to_the_forms_and_stay_the_same_for_everybody()
    {
        using var editor = await SignedIn.AsEditorAsync(room);
        foreach (var (address, form) in ((string, string)[])[(EditedRoom.First, "/admin/edit/86/mara-quist/where-did-it-begin"), ("/events/86/mara-quist", "/admin/edit/86/mara-quist"), ("/people/mara-quist", "/admin/edit/people/mara-quist"), ("/events/86", "/admin/edit/events/86")])
        {
            var page = await room.PageAsync(address);
            Assert.Contains(form, page.Links("footer.colophon a"));
            Assert.Equal(page.DocumentElement.OuterHtml, (await PressRoom.ReadAsync(await editor.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken))).DocumentElement.OuterHtml);
            using var opened = await editor.Http.GetAsync(new Uri(form, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        }
    }

    private static bool Loose((string, string) one, (string, string) other) =>
        one.Item1.Split(' ').All(other.Item1.Contains) && one.Item2.Split(' ').All(other.Item2.Contains);
}
