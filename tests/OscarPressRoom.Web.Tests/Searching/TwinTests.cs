using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Searching;

public sealed class TwinTests(PressRoom room)
{
    [Theory]
    [InlineData("/search.json?q=orchard", "application/json; charset=utf-8")]
    [InlineData("/search.csv?q=orchard", "text/csv; charset=utf-8; header=present")]
    [InlineData("/search.atom?q=orchard", "application/atom+xml; charset=utf-8")]
    [InlineData("/search/suggest?q=or", "application/x-suggestions+json")]
    [InlineData("/opensearch.xml", "application/opensearchdescription+xml; charset=utf-8")]
    public async Task Twins_say_what_they_are_and_stay_out_of_search_engines(string address, string type)
    {
        using var response = await room.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        using var head = await room.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, address), TestContext.Current.CancellationToken);

        Assert.Equal((200, 200), ((int)response.StatusCode, (int)head.StatusCode));
        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
        Assert.Equal("noindex", Assert.Single(response.Headers.GetValues("X-Robots-Tag")));
    }

    [Fact]
    public async Task The_keys_of_the_document_stay()
    {
        using var document = await JsonAsync("/search.json?q=%22first+reel%22");
        var (root, hit) = (document.RootElement, document.RootElement.GetProperty("hits")[0]);

        Assert.Equal(
            "query description remarks sort total isCounted ranked page pages pageSize html previous next hits facets",
            Keys(root));
        Assert.Equal("address event eventName transcript title rendition position pairs asker question answer speakers winners", Keys(hit));
        Assert.Equal("text isMatch", Keys(hit.GetProperty("question")[0]));
        Assert.Equal("award awardSlug film filmSlug filmIsInferred people", Keys(hit.GetProperty("winners")[0]));
        Assert.Equal("name slug", Keys(hit.GetProperty("winners")[0].GetProperty("people")[0]));
        Assert.Equal("event decade award person film rendition", Keys(root.GetProperty("facets")));
        Assert.Equal("id name pairs address", Keys(root.GetProperty("facets").GetProperty("person")[0]));
        Assert.Equal("verbatim", hit.GetProperty("rendition").GetString());
        Assert.EndsWith("/events/91/ada-quill/what-did-the-orchard-mean-to-you", hit.GetProperty("address").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_document_leads_from_page_to_page_as_the_page_does()
    {
        using var first = await JsonAsync("/search.json?q=lighthouse&sort=oldest");
        using var second = await JsonAsync(new Uri(first.RootElement.GetProperty("next").GetString()!).PathAndQuery);
        using var beyond = await JsonAsync("/search.json?q=lighthouse&page=9");

        Assert.Equal((24, 20, JsonValueKind.Null), (first.RootElement.GetProperty("total").GetInt32(), first.RootElement.GetProperty("hits").GetArrayLength(), first.RootElement.GetProperty("previous").ValueKind));
        Assert.Equal((4, JsonValueKind.Null), (second.RootElement.GetProperty("hits").GetArrayLength(), second.RootElement.GetProperty("next").ValueKind));
        Assert.EndsWith("/search.json?q=lighthouse&sort=oldest", second.RootElement.GetProperty("previous").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, beyond.RootElement.GetProperty("hits").GetArrayLength());
    }

    [Fact]
    public async Task An_empty_document_says_why()
    {
        using var document = await JsonAsync("/search.json?q=%3F");

        Assert.Equal("Type a word: there is neither a letter nor a digit to look for.", document.RootElement.GetProperty("remarks")[0].GetString());
        Assert.Equal(0, document.RootElement.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_feed_reader_understands_the_feed_and_its_entries_have_addresses_for_life()
    {
        using var reader = XmlReader.Create(new StringReader(await TextAsync("/search.atom?q=orchard")));
        var feed = SyndicationFeed.Load(reader);

        Assert.Equal("Oscar Press Room: orchard", feed.Title.Text);
        Assert.Equal("Looking for “orchard”.", feed.Description.Text);
        Assert.Equal(7, feed.Items.Count());
        Assert.Equal(feed.Items.Count(), feed.Items.Select(item => item.Id).Distinct().Count());
        Assert.All(feed.Items, item => Assert.Equal(item.Id, item.Links.Single().Uri.ToString()));
        Assert.All(feed.Items, item => Assert.True(item.LastUpdatedTime > DateTimeOffset.UtcNow.AddDays(-1)));
        Assert.Equal(feed.Items.Max(item => item.LastUpdatedTime), feed.LastUpdatedTime);
        var unanswered = feed.Items.Single(item => item.Id.EndsWith("/and-what-comes-next", StringComparison.Ordinal));
        Assert.Equal("And what comes next?", ((TextSyndicationContent)unanswered.Content).Text.Trim());
    }

    [Fact]
    public async Task A_browser_is_told_how_to_search_and_to_suggest()
    {
        var description = XElement.Parse(await TextAsync("/opensearch.xml"));
        var templates = description.Elements().Where(element => element.Name.LocalName == "Url").ToDictionary(url => url.Attribute("type")!.Value, url => url.Attribute("template")!.Value);

        Assert.Equal("Press Room", description.Elements().First().Value);
        Assert.EndsWith("/search?q={searchTerms}", templates["text/html"], StringComparison.Ordinal);
        foreach (var template in templates.Values)
        {
            using var response = await room.Http.GetAsync(new Uri(template.Replace("{searchTerms}", "orchard", StringComparison.Ordinal)), TestContext.Current.CancellationToken);
            Assert.Equal(200, (int)response.StatusCode);
        }
    }

    [Theory]
    [InlineData("ada", "Person", "Ada Quill", "winner:\"Ada Quill\"")]
    [InlineData("cold salt", "Film", "Salt & Light", "cold film:\"Salt & Light\"")]
    [InlineData("lighth", "Word", "lighthouse", "lighthouse")]
    [InlineData("film edi", "Award", "Best Film Editing", "award:\"Best Film Editing\"")]
    public async Task Who_types_is_offered_names_and_words(string typed, string kind, string text, string query)
    {
        await room.ReadWordsAsync();
        using var document = await JsonAsync($"/search/suggest?q={Uri.EscapeDataString(typed)}");
        var answer = document.RootElement;

        var index = answer[2].EnumerateArray().Select(it => it.GetString()).ToList().IndexOf(text);
        Assert.Equal(typed, answer[0].GetString());
        Assert.Equal(query, answer[1][index].GetString());
        Assert.EndsWith($"/search?q={Uri.EscapeDataString(query)}", answer[3][index].GetString(), StringComparison.Ordinal);
        Assert.Equal(kind, answer[4].GetProperty("kinds")[index].GetString());
    }

    [Fact]
    public async Task What_is_longer_than_any_search_is_not_completed()
    {
        using var document = await JsonAsync($"/search/suggest?q={new string('a', 100_000)}");
        Assert.Equal(0, document.RootElement[1].GetArrayLength());
    }

    private async Task<JsonDocument> JsonAsync(string address) => JsonDocument.Parse(await TextAsync(address));

    private Task<string> TextAsync(string address) => room.Http.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    private static string Keys(JsonElement element) => string.Join(' ', element.EnumerateObject().Select(property => property.Name));
}
