using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Pages;

public sealed class TranscriptPageTests(PressRoom room)
{
    [Fact]
    public async Task Every_pair_is_an_article_at_its_anchor_and_an_entry_of_the_contents()
    {
        var page = await room.PageAsync("/events/91/ada-quill");

        var anchors = page.QuerySelectorAll("article").Select(article => article.Id!).ToList();
        Assert.Equal(["opening", "what-did-the-orchard-mean-to-you", "you-won-twice-tonight", "script-alert-q-a-script-b-bold-b", "and-what-comes-next"], anchors);
        Assert.Equal(anchors.Select(anchor => $"#{anchor}"), page.Links(".contents a"));
        Assert.Equal(anchors.Select(anchor => $"/events/91/ada-quill/{anchor}"), page.Links("article a[rel=bookmark]"));
        Assert.Equal(["Opening remarks 1", "Question 2", "Question 3", "Question 4", "Question 5"], page.Texts("article h2"));
    }

    [Fact]
    public async Task Paragraphs_of_one_speaker_stand_under_one_name()
    {
        var page = await room.PageAsync("/events/91/ada-quill");
        var article = page.QuerySelectorAll("article")[1];

        Assert.Equal(["Ada Quill:", "Bruno Okafor:", "Ada Quill:"], article.Texts(".speaker"));
        Assert.Equal(4, article.QuerySelectorAll(".answer p").Length);
    }

    [Fact]
    public async Task Openings_askers_paragraphs_and_missing_answers_are_shown_as_what_they_are()
    {
        var articles = (await room.PageAsync("/events/91/ada-quill")).QuerySelectorAll("article");

        Assert.Equal("Opening remarks", articles[0].Text(".opening"));
        Assert.Null(articles[0].QuerySelector(".question"));
        Assert.Equal("Asked by Mina Falk, The Evening Ledger", articles[2].Text(".asker"));
        Assert.Equal(["You won twice tonight.", "How do you tell the two of them apart?"], articles[2].Texts(".question p"));
        Assert.Equal(Some.Markup, articles[3].Text(".question"));
        Assert.Equal("No answer is recorded.", articles[4].Text(".answer"));
    }

    [Fact]
    public async Task Both_wins_of_a_conversation_are_named_with_their_people_and_film()
    {
        var page = await room.PageAsync("/events/91/ada-quill");

        Assert.Equal(["Directing", "Film Editing"], page.Texts(".wins .award"));
        Assert.Equal(["/people/ada-quill", "/people/ada-quill", "/people/bruno-okafor"], page.Links(".wins .credit a"));
        Assert.Equal(["The Glass Orchard", "The Glass Orchard"], page.Texts(".wins .film"));
    }

    [Fact]
    public async Task A_film_that_was_guessed_says_so_wherever_it_stands()
    {
        foreach (var address in (string[])["/events/90", "/events/90/chloe-marin", "/people/chloe-marin", "/films/salt-light", "/awards/original-screenplay"])
        {
            var page = await room.PageAsync(address);
            Assert.Contains("Salt & Light film inferred from the conversation", page.Texts(".film"));
        }
    }

    [Fact]
    public async Task The_source_and_its_rights_are_named()
    {
        var page = await room.PageAsync("/events/91/ada-quill");
        var without = await room.PageAsync("/events/91/ada-quill-2");

        Assert.Equal(["https://example.org/ada-quill"], page.Links(".source a[rel=external]"));
        Assert.Contains("Invented for the tests; do as you like.", page.Texts(".source p"));
        Assert.Equal("No public address of the source is recorded.", without.Text(".source p"));
    }

    [Fact]
    public async Task A_digest_explains_itself_and_leads_to_what_was_said_word_for_word()
    {
        var page = await room.PageAsync("/events/91/ada-quill-2");
        var pair = await room.PageAsync("/events/91/ada-quill-2/asked-about-her-grandmothers-garden");
        var verbatim = await room.PageAsync("/events/90/chloe-marin");

        Assert.Contains("not to be quoted as the winner’s words", page.Text(".note"), StringComparison.Ordinal);
        Assert.Contains("not to be quoted as the winner’s words", pair.Text(".note"), StringComparison.Ordinal);
        Assert.Equal(["/events/91/ada-quill"], page.Links(".source .conversations a"));
        Assert.Null(verbatim.QuerySelector(".badge"));
    }
}
