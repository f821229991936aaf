using System.Text.Json;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Crawling;

public sealed class LinkedDataTests(PressRoom room)
{
    [Theory]
    [InlineData("/events/91/ada-quill", "Article")]
    [InlineData("/events/91/ada-quill/opening", "Article")]
    [InlineData("/events/91", "Event")]
    [InlineData("/people/ada-quill", "Person")]
    public async Task A_page_says_what_it_is_about_and_where_it_stands(string address, string type)
    {
        var things = await ThingsAsync(address);

        Assert.Equal([type, "BreadcrumbList"], things.Select(thing => thing.GetProperty("@type").GetString()));
        Assert.All(things, thing => Assert.Equal("https://schema.org", thing.GetProperty("@context").GetString()));
        Assert.Equal(address, new Uri(things[0].GetProperty("url").GetString()!).AbsolutePath);
        var way = things[1].GetProperty("itemListElement").EnumerateArray().ToList();
        Assert.Equal(Enumerable.Range(1, way.Count), way.Select(step => step.GetProperty("position").GetInt32()));
        Assert.Equal(address, new Uri(way[^1].GetProperty("item").GetString()!).AbsolutePath);
    }

    [Fact]
    public async Task A_question_that_would_be_markup_stays_inside_its_script_block()
    {
        var things = await ThingsAsync("/events/91/ada-quill/script-alert-q-a-script-b-bold-b");

        Assert.Equal(Some.Markup, things[0].GetProperty("headline").GetString());
        Assert.Equal(["Ada Quill", "Bruno Okafor"], things[0].GetProperty("about").EnumerateArray().Select(person => person.GetProperty("name").GetString()));
        Assert.Equal("https://example.org/ada-quill", things[0].GetProperty("isBasedOn").GetString());
        Assert.EndsWith("/events/91/ada-quill", things[0].GetProperty("isPartOf").GetProperty("url").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_has_its_day_and_place_and_a_person_the_awards()
    {
        var (at, person) = ((await ThingsAsync("/events/91"))[0], (await ThingsAsync("/people/ada-quill"))[0]);

        Assert.Equal(("2019-02-24", "Dolby Theatre"), (at.GetProperty("startDate").GetString(), at.GetProperty("location").GetProperty("name").GetString()));
        Assert.Contains("Directing, 91st Academy Awards", person.GetProperty("award").EnumerateArray().Select(award => award.GetString()));
        Assert.Contains("A. Quill", person.GetProperty("alternateName").EnumerateArray().Select(name => name.GetString()));
    }

    [Fact]
    public async Task A_pair_is_described_by_its_question_and_the_beginning_of_its_answer()
    {
        var page = await room.PageAsync("/events/91/ada-quill/you-won-twice-tonight");
        const string description = "You won twice tonight. How do you tell the two of them apart? The heavier one is for Bruno.";

        Assert.Equal(description, page.QuerySelector("meta[name=description]")?.GetAttribute("content"));
        Assert.Equal(description, page.QuerySelector("meta[property='og:description']")?.GetAttribute("content"));
        Assert.Equal("article", page.QuerySelector("meta[property='og:type']")?.GetAttribute("content"));
        Assert.Equal("website", (await room.PageAsync("/")).QuerySelector("meta[property='og:type']")?.GetAttribute("content"));
    }

    private async Task<List<JsonElement>> ThingsAsync(string address) =>
        [.. (await room.PageAsync(address)).QuerySelectorAll("script[type='application/ld+json']").Select(script => JsonDocument.Parse(script.TextContent).RootElement)];
}
