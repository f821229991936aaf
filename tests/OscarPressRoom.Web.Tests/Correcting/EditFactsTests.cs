using System.Net;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Correcting;

public sealed class EditFactsTests(EditedRoom room) : IClassFixture<EditedRoom>
{
    private const string Markup = "<script>alert(1)</script> \"'& <b>x</b>";

    [Fact]
    public async Task A_conversations_facts_are_put_right_and_its_old_address_leads_on()
    {
        var slug = await room.AddAsync("Fay Corr");
        using var editor = await SignedIn.AsEditorAsync(room);
        using var saved = await editor.SubmitAsync($"/admin/edit/86/{slug}", "Save", ("Input.Title", "Fay Corr at last"), ("Input.Slug", "fay"), ("Input.Rendition", "Digest"));

        Assert.Equal("Fay Corr at last", (await room.PageAsync("/events/86/fay")).Text("h1"));
        await LeadsAsync($"/events/86/{slug}/was-it-cold", "/events/86/fay/was-it-cold");
        using var refused = await editor.SubmitAsync("/admin/edit/86/fay", "Save", ("Input.Slug", "Fay Corr"));
        Assert.Equal("A name in addresses is made of small letters, digits and hyphens: mara-quist.", (await SignedIn.ReadAsync(refused)).Text("[role=alert]"));
    }

    [Fact]
    public async Task A_deleted_conversation_is_gone_until_the_deletion_is_undone()
    {
        var slug = await room.AddAsync("Gus Corr");
        using var editor = await SignedIn.AsEditorAsync(room);
        using var deleted = await editor.SubmitAsync($"/admin/edit/86/{slug}", "Delete the whole conversation", ("Input.Why", "It was asked for."));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"/events/86/{slug}"));
        await room.AddAsync("Gil Corr");

        var receipt = await editor.PageAsync(deleted.Headers.Location!.OriginalString);
        Assert.EndsWith("A conversation that went with it comes back, at its old address and with its earlier wordings.", receipt.Text("#_undo ~ form .aside"), StringComparison.Ordinal);
        using var undone = await editor.SubmitAsync(receipt, "Undo this change");
        Assert.EndsWith("A conversation that came with it goes, and its pages are no longer found.", (await editor.PageAsync(undone.Headers.Location!.OriginalString)).Text("#_undo ~ form .aside"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync($"/events/86/{slug}/was-it-cold"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/people/gus-corr"));
    }

    [Fact]
    public async Task A_change_that_something_newer_stands_on_says_what()
    {
        var slug = await room.AddAsync("Hal Corr");
        using var editor = await SignedIn.AsEditorAsync(room);
        using var first = await editor.SubmitAsync($"/admin/edit/86/{slug}", "Save", ("Input.Title", "Hal"));
        var open = await editor.PageAsync(first.Headers.Location!.OriginalString);
        using var second = await editor.SubmitAsync($"/admin/edit/86/{slug}", "Save", ("Input.Title", "Hal Corr, once more"));

        using var refused = await editor.SubmitAsync(open, "Undo this change");
        const string sentence = "^Something newer stands on it: “Corrected the facts of “Hal””, by ed@press.example on [A-Z][a-z]+ [0-9]+, [0-9]{4}, [0-9:]{5} UTC. Undo that first. See that change$";
        Assert.Matches(sentence, (await SignedIn.ReadAsync(refused)).Text(".errors li"));
        var page = await editor.PageAsync(first.Headers.Location!.OriginalString);
        Assert.Matches(sentence, page.Text(".errors li"));
        Assert.Equal([second.Headers.Location!.OriginalString], page.Links(".errors a"));
    }

    [Fact]
    public async Task An_event_and_a_winner_are_put_right()
    {
        var slug = await room.AddAsync("Ike Corr", number: 70);
        using var editor = await SignedIn.AsEditorAsync(room);
        using var dated = await editor.SubmitAsync("/admin/edit/events/70", "Save", ("Input.Date", "1998-03-23"), ("Input.Venue", "The Shrine"));
        Assert.Contains("The Shrine", (await room.PageAsync("/events/70")).Body!.TextContent, StringComparison.Ordinal);
        using var refused = await editor.SubmitAsync("/admin/edit/events/70", "Save", ("Input.Name", ""));
        Assert.Equal("An event needs a name.", (await SignedIn.ReadAsync(refused)).Text("[role=alert]"));

        var winner = (await editor.PageAsync($"/admin/edit/70/{slug}")).Links("main a[href^='/admin/edit/winners/']")[0];
        using var credited = await editor.SubmitAsync(winner, "Save", ("Input.Credit", "Ike and Joy Corr"), ("Input.People", "ike corr\r\nJoy Corr"), ("Input.Film", "The Tins"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/people/joy-corr"));
        await LeadsAsync("/films/the-tin-of-ike-corr", "/films/the-tins");
    }

    [Fact]
    public async Task Two_people_become_one_with_all_their_names_and_addresses()
    {
        await room.AddAsync("Kay Corr", number: 71);
        await room.AddAsync("Kay Korr", number: 72);
        using var editor = await SignedIn.AsEditorAsync(room);
        using var renamed = await editor.SubmitAsync("/admin/edit/people/kay-korr", "Rename", ("Input.Name", "K. Korr"));
        using var refused = await editor.SubmitAsync("/admin/edit/people/kay-corr", "Merge", ("Input.Other", "Nobody at all"));
        Assert.Equal("Choose somebody whom the archive knows.", (await SignedIn.ReadAsync(refused)).Text("[role=alert]"));
        using var merged = await editor.SubmitAsync("/admin/edit/people/kay-corr", "Merge", ("Input.Other", "kay korr"));

        await LeadsAsync("/people/k-korr", "/people/kay-corr");
        await LeadsAsync("/people/kay-korr", "/people/kay-corr");
        Assert.Equal(["K. Korr", "Kay Korr"], (await editor.PageAsync("/admin/edit/people/kay-corr")).QuerySelectorAll("button[name=spelling]").Select(button => button.GetAttribute("value")));
        using var unspelled = await editor.SubmitAsync("/admin/edit/people/kay-corr", "Remove K. Korr");
        using var spelled = await editor.SubmitAsync("/admin/edit/people/kay-corr", "Add", ("Input.Spelling", "Kate Corr"));
        Assert.Contains("/people/kay-corr", (await room.PageAsync("/search?q=winner:%22Kate+Corr%22")).Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_in_any_field_stays_text_everywhere()
    {
        var slug = await room.AddAsync("Lou Corr", number: 73);
        using var editor = await SignedIn.AsEditorAsync(room);
        var winner = (await editor.PageAsync($"/admin/edit/73/{slug}")).Links("main a[href^='/admin/edit/winners/']")[0];
        await SaveAsync($"/admin/edit/73/{slug}/was-it-cold", "Save", "Input.Question", "Input.Asker", "Input.Answer[0].Speaker", "Input.Answer[0].Text", "Input.Why");
        await SaveAsync($"/admin/edit/73/{slug}/where-did-it-begin", "Split here", "Place.Question", "Place.Asker", "Place.Why");
        await SaveAsync($"/admin/edit/73/{slug}", "Save", "Input.Title", "Input.Source", "Input.Rights", "Input.Why");
        await SaveAsync("/admin/edit/events/73", "Save", "Input.Name", "Input.Venue", "Input.City", "Input.Why");
        var last = await SaveAsync(winner, "Save", "Input.Award", "Input.Credit", "Input.Film", "Input.People", "Input.Why");
        await SaveAsync(last, "Undo this change", "Why");

        string[] pages = [$"/events/73/{slug}", $"/events/73/{slug}/was-it-cold", $"/wordings/73/{slug}", $"/wordings/73/{slug}/was-it-cold", "/events/73", $"/cite/73/{slug}/was-it-cold", "/search?q=alert", $"/admin/edit/73/{slug}", $"/admin/edit/73/{slug}/was-it-cold", winner, "/admin/edit/events/73", "/admin/changes", "/admin"];
        foreach (var page in pages)
        {
            var html = await editor.PageAsync(page);
            Assert.DoesNotContain(html.QuerySelectorAll("script"), script => script.TextContent.StartsWith("alert(1)", StringComparison.Ordinal));
            Assert.DoesNotContain(html.QuerySelectorAll("b"), bold => bold.TextContent == "x");
        }

        async Task<string> SaveAsync(string address, string button, params string[] fields)
        {
            using var saved = await editor.SubmitAsync(address, button, [.. fields.Select(field => (field, Markup)), .. button == "Split here" ? [("Place.Paragraph", "2")] : Array.Empty<(string, string)>()]);
            Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
            var receipt = await editor.PageAsync(saved.Headers.Location!.OriginalString);
            Assert.DoesNotContain(receipt.QuerySelectorAll("script"), script => script.TextContent.StartsWith("alert(1)", StringComparison.Ordinal));
            Assert.Contains(Markup, receipt.Body!.TextContent, StringComparison.Ordinal);
            return saved.Headers.Location!.OriginalString;
        }
    }

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var answer = await room.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private async Task LeadsAsync(string from, string to)
    {
        using var answer = await room.Http.GetAsync(new Uri(from, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.MovedPermanently, to), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }
}
