using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Pages;

/// <summary>Awards, people and films: their lists, and one of each.</summary>
public sealed class ListPagesTests(PressRoom room)
{
    [Fact]
    public async Task Awards_stand_in_their_families_in_programme_order()
    {
        var page = await room.PageAsync("/awards");

        Assert.Equal(["Directing", "Writing", "Crafts", "Other awards", "Not heard yet"], page.Texts("main h2"));
        Assert.Equal(["Best Director", "Best Original Screenplay", "Best Film Editing", "Best Stunt Ensemble"], page.Texts(".rows a"));
    }

    [Fact]
    public async Task An_award_runs_through_the_years_under_its_common_name()
    {
        var page = await room.PageAsync("/awards/directing");

        Assert.Equal("Best Director", page.Text("h1"));
        Assert.Equal(["91st Academy Awards", "90th Academy Awards"], page.Texts(".programme .award a"));
        Assert.Equal(["Ada Quill", "Chloé Marín"], page.Texts(".credit"));
    }

    [Fact]
    public async Task An_award_that_no_table_knows_keeps_its_printed_name() =>
        Assert.Equal("Best Stunt Ensemble", (await room.PageAsync("/awards/best-stunt-ensemble")).Text("h1"));

    [Fact]
    public async Task People_stand_under_their_letters_with_what_they_won_and_said()
    {
        var page = await room.PageAsync("/people");

        Assert.Equal(["M", "O", "Q"], page.Texts(".letters a"));
        Assert.Equal(["Chloé Marín", "Bruno Okafor", "Ada Quill"], page.Texts(".rows a"));
        Assert.Equal("Ada Quill 2 awards, 2 conversations", page.Texts(".rows li")[^1]);
    }

    [Fact]
    public async Task A_person_is_followed_through_awards_conversations_and_questions()
    {
        var page = await room.PageAsync("/people/ada-quill");

        Assert.Equal("Also printed as A. Quill.", page.Text(".lede"));
        Assert.Equal(["Directing", "Film Editing"], page.Texts(".programme .award a:first-child"));
        Assert.Equal(["/events/91/ada-quill", "/events/91/ada-quill-2"], page.Links(".talk h3 a"));
        Assert.Equal("/events/91/ada-quill#opening", page.Links(".questions a")[0]);
        Assert.Equal(7, page.QuerySelectorAll(".questions li").Length);
    }

    [Fact]
    public async Task Films_stand_under_the_letter_after_their_article()
    {
        var page = await room.PageAsync("/films");

        Assert.Equal(["G", "S"], page.Texts("main h2"));
        Assert.Equal(["The Glass Orchard 2 awards", "Salt & Light film inferred from the conversation 2 awards"], page.Texts(".rows li"));
    }

    [Fact]
    public async Task A_film_gathers_its_awards_and_conversations()
    {
        var page = await room.PageAsync("/films/the-glass-orchard");

        Assert.Equal(["Directing", "Film Editing"], page.Texts(".programme .award a:first-child"));
        Assert.Equal(2, page.QuerySelectorAll(".conversations li").Length);
    }

    [Fact]
    public async Task A_person_is_told_by_how_much_they_answered()
    {
        var page = await room.PageAsync("/people/ada-quill");

        Assert.Equal("4 questions in 2 conversations", page.Text(".facts dd"));
        Assert.Single(page.Links(".facts a"));
    }

    [Fact]
    public async Task An_award_that_nobody_was_heard_for_tells_its_names_and_how_to_change_that()
    {
        var page = await room.PageAsync("/awards/best-picture");

        Assert.StartsWith("No winner of this award is in the archive yet.", page.Text(".fill"), StringComparison.Ordinal);
        Assert.StartsWith("1st–2nd OUTSTANDING PICTURE", string.Join(' ', page.Text(".names dt"), page.Text(".names dd")), StringComparison.Ordinal);
    }
}
