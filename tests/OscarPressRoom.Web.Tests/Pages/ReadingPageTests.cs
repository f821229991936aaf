using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Pages;

public sealed class ReadingPageTests(ReadingRoom room) : IClassFixture<ReadingRoom>
{
    private const string Conversation = "/events/89/paper-boat";

    [Fact]
    public async Task Greetings_are_folded_with_their_count_and_stay_in_the_page()
    {
        var page = await room.PageAsync(Conversation);

        Assert.Equal(["2 greetings", "1 greeting"], page.Texts("details.greetings summary"));
        Assert.Equal(["congratulations-ines", "hi-good-evening-to-you-both-and-congratulations", "congratulations"], page.QuerySelectorAll("details article").Select(article => article.Id));
        Assert.Equal(["Question 1", "Question 2"], page.QuerySelector("details")!.Texts("h2"));
        Assert.Equal("2 greetings", page.Text(".contents li"));
        Assert.Equal("#congratulations-ines", page.Links(".contents a")[0]);
    }

    [Fact]
    public async Task Every_exchange_keeps_its_number_in_the_list()
    {
        var page = await room.PageAsync(Conversation);

        Assert.Equal(["1", "3", "4", "5", "6", "7", "8", "9"], page.QuerySelectorAll(".exchanges > ol > li").Select(item => item.GetAttribute("value")));
        Assert.Equal(["1", "2"], page.QuerySelector("details")!.QuerySelectorAll("li").Select(item => item.GetAttribute("value")));
    }

    [Fact]
    public async Task Remarks_are_set_apart_and_foreign_words_name_their_language()
    {
        var page = await room.PageAsync(Conversation);

        Assert.Equal(["(Laughter.)", "(Laughter.)", "[inaudible]", "(In Portuguese:", ")", "(phonetic)", "(In Portuguese.)", "(In English.)", "[Speaks in Czech.]"], page.Texts(".remark"));
        Assert.Equal(["Obrigada por tudo, meu amigo.", "Para a minha mãe, e para quem ainda dobra barcos."], page.Texts(".answer [lang=pt]"));
        Assert.Equal(2, page.QuerySelectorAll("main [lang]").Length);
    }

    [Fact]
    public async Task A_conversation_tells_its_length_and_leads_to_its_neighbours()
    {
        var page = await room.PageAsync("/events/91/ada-quill-2");

        Assert.Contains("2 questions, about 1 minute to read", page.Texts(".facts dd"));
        Assert.Equal(["/events/91/ada-quill"], page.Links(".neighbours a[rel=prev]"));
        Assert.Equal(["/events/91/harbour-lights"], page.Links(".neighbours a[rel=next]"));
        Assert.Empty((await room.PageAsync(Conversation)).QuerySelectorAll(".neighbours"));
    }

    [Fact]
    public async Task A_pair_alone_shows_remarks_and_languages_too()
    {
        var page = await room.PageAsync($"{Conversation}/can-you-say-something-for-the-people-at");

        Assert.Equal("[Speaks in Czech.]", page.Texts(".remark")[^1]);
        Assert.Single(page.QuerySelectorAll("[lang=pt]"));
    }
}
