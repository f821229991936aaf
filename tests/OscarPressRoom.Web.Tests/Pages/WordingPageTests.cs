using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Pages;

public sealed class WordingPageTests(CorrectedRoom room) : IClassFixture<CorrectedRoom>
{
    private const string Pair = "/events/86/ines-falk/what-did-the-harbour-say";
    private const string Wordings = "/wordings/86/ines-falk/what-did-the-harbour-say";

    [Fact]
    public async Task A_pair_that_changed_says_so_and_leads_to_what_it_said_before()
    {
        var page = await room.PageAsync(Pair);

        Assert.Matches("^This wording changed on [A-Z][a-z]+ [0-9]+, 20[0-9]{2}\\. Earlier wordings$", page.Text(".changed"));
        Assert.Equal([Wordings], page.Links(".changed a"));
        Assert.Empty((await room.PageAsync("/events/86/ines-falk/did-you-carry-the-tin")).QuerySelectorAll(".changed"));
    }

    [Fact]
    public async Task A_link_made_for_earlier_words_says_that_they_changed_and_leads_to_them()
    {
        var then = CorrectedRoom.Fingerprint(CorrectedRoom.First);
        var page = await room.PageAsync($"{Pair}?v={then}");

        Assert.StartsWith("The wording has changed since this link was made, last on ", page.Text(".changed"), StringComparison.Ordinal);
        Assert.Equal([$"{Wordings}#v-{then}"], page.Links(".changed a"));
        Assert.Contains(CorrectedRoom.First, (await room.PageAsync(Wordings)).Text($"#v-{then}"), StringComparison.Ordinal);
        Assert.EndsWith(Pair, Assert.Single(page.Links("link[rel=canonical]")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_made_for_the_present_words_says_no_more_than_any_other() =>
        Assert.StartsWith("This wording changed on ", (await room.PageAsync($"{Pair}?v={CorrectedRoom.Fingerprint(CorrectedRoom.Third)}")).Text(".changed"), StringComparison.Ordinal);

    [Fact]
    public async Task A_link_made_for_words_that_nobody_knows_says_that() => Assert.Equal(
        "This link was made for a wording that the archive does not hold; here is the present one.",
        (await room.PageAsync("/events/86/ines-falk/did-you-carry-the-tin?v=%3Cscript%3E")).Text(".changed"));

    [Fact]
    public async Task The_wordings_stand_from_the_oldest_to_the_newest_with_the_words_that_differ()
    {
        var page = await room.PageAsync(Wordings);

        Assert.Equal([CorrectedRoom.Fingerprint(CorrectedRoom.First), CorrectedRoom.Fingerprint(CorrectedRoom.Second), CorrectedRoom.Fingerprint(CorrectedRoom.Third)], page.QuerySelectorAll(".wordings > li").Select(shown => shown.Id![2..]));
        Assert.Equal(["asleep", "were", "we"], page.Texts(".wordings del"));
        Assert.Equal(["awake", "was everybody"], [page.Text(".wordings li:nth-child(2) ins"), string.Join(' ', page.Texts(".wordings li:nth-child(3) ins"))]);
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Fact]
    public async Task A_conversation_lists_what_changed_in_it()
    {
        var page = await room.PageAsync("/wordings/86/ines-falk");

        Assert.Equal([Wordings, "/wordings/86/ines-falk/was-it-cold"], page.Links(".rows a"));
        Assert.Contains("/wordings/86/ines-falk", (await room.PageAsync("/events/86/ines-falk")).Links(".source a"));
        Assert.StartsWith("The conversation has changed since this link was made", (await room.PageAsync("/events/86/ines-falk?v=00000000")).Text(".changed"), StringComparison.Ordinal);
        Assert.Empty((await room.PageAsync("/events/86/ines-falk")).QuerySelectorAll(".changed"));
        Assert.Equal([Wordings], (await room.PageAsync("/events/86/ines-falk")).Links(".exchange a[href^='/wordings/']"));
    }

    [Fact]
    public async Task A_removed_question_is_gone_with_its_last_words()
    {
        using var response = await room.Http.GetAsync(new Uri("/events/86/ines-falk/was-it-cold", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await PressRoom.ReadAsync(response);

        Assert.Equal(410, (int)response.StatusCode);
        Assert.StartsWith("This question was removed from the conversation on ", page.Text(".note"), StringComparison.Ordinal);
        Assert.Contains("Was it cold?", page.Text(".question"), StringComparison.Ordinal);
        Assert.Contains("Only <b>outside</b>.", page.Text(".answer"), StringComparison.Ordinal);
        Assert.Equal(["/events/86/ines-falk"], page.Links("h1 a"));
        Assert.Contains("until it was removed", (await room.PageAsync("/wordings/86/ines-falk/was-it-cold")).Text(".lede"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/events/85/ines-valk", "/events/86/ines-falk")]
    [InlineData("/events/85/ines-valk?find=tin", "/events/86/ines-falk?find=tin")]
    [InlineData("/events/85/ines-valk.md", "/events/86/ines-falk.md")]
    [InlineData("/events/85/ines-valk/did-you-carry-the-tin?v=12345678", "/events/86/ines-falk/did-you-carry-the-tin?v=12345678")]
    [InlineData("/cite/85/ines-valk/did-you-carry-the-tin.bib", "/cite/86/ines-falk/did-you-carry-the-tin.bib")]
    [InlineData("/wordings/85/ines-valk", "/wordings/86/ines-falk")]
    [InlineData("/people/ines-valk", "/people/ines-falk")]
    [InlineData("/films/tim-moon", "/films/tin-moon")]
    public async Task An_old_address_leads_to_the_new_one_for_good(string old, string now)
    {
        using var response = await room.Http.GetAsync(new Uri(old, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(301, (int)response.StatusCode);
        Assert.Equal(now, response.Headers.Location?.OriginalString);
        using var arrived = await room.Http.GetAsync(new Uri(now, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(200, (int)arrived.StatusCode);
    }

    [Theory]
    [InlineData("/people/nobody")]
    [InlineData("/films/none")]
    [InlineData("/events/85/nobody/at-all")]
    [InlineData("/events/99999999999/ines-valk")]
    [InlineData("/wordings/86/ines-falk/never-asked")]
    public async Task Where_nothing_ever_stood_nothing_is_found(string address)
    {
        using var response = await room.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(404, (int)response.StatusCode);
    }
}
