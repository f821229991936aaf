using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Pages;

public sealed class CoveragePageTests(PressRoom room)
{
    [Fact]
    public async Task Every_filled_cell_is_a_link_with_a_name_in_words()
    {
        var page = await room.PageAsync("/coverage");

        var cells = page.QuerySelectorAll(".map a").Where(link => link.QuerySelector("use") is not null).ToList();
        Assert.Equal(
            ["91st, Director: 2 conversations", "91st, Film Editing: 1 conversation", "91st, Other awards: 1 conversation", "90th, Director: 1 conversation", "90th, Original Screenplay: 1 conversation"],
            cells.Select(cell => cell.QuerySelector("title")!.TextContent));
        Assert.Equal(
            ["/events/91#directing", "/events/91#film-editing", "/events/91#best-stunt-ensemble", "/events/90#directing", "/events/90#original-screenplay"],
            cells.Select(cell => cell.GetAttribute("href")));
    }

    [Fact]
    public async Task The_map_is_named_scrolls_by_keyboard_and_is_a_table_too()
    {
        var page = await room.PageAsync("/coverage");

        foreach (var map in page.QuerySelectorAll(".map"))
        {
            Assert.Equal(("region", "0"), (map.GetAttribute("role"), map.GetAttribute("tabindex")));
            foreach (var id in map.QuerySelector("svg")!.GetAttribute("aria-labelledby")!.Split(' '))
                Assert.NotEmpty(page.GetElementById(id)!.TextContent);
        }

        Assert.Equal(98, page.QuerySelectorAll(".coverage tbody tr").Length);
        Assert.Contains("91st 2019Director 2, Film Editing 1, Other awards 1", page.Texts(".coverage tbody tr"));
        Assert.Contains("98th 2026nobody yet", page.Texts(".coverage tbody tr"));
    }

    [Fact]
    public async Task A_random_question_leads_to_a_pair_in_its_conversation_and_is_not_kept()
    {
        using var response = await room.Http.GetAsync(new Uri("/random", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(302, (int)response.StatusCode);
        Assert.True(response.Headers.CacheControl?.NoStore);
        var target = response.Headers.Location!.OriginalString.Split('#');
        var page = await room.PageAsync(target[0]);
        Assert.NotNull(page.GetElementById(Uri.UnescapeDataString(target[1])));
    }
}
