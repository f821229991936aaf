using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using AngleSharp.Html.Dom;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Searching;

public sealed class AnythingTypedTests(PressRoom room)
{
    public static TheoryData<string> Anything => Typed.Anything;

    [Theory]
    [MemberData(nameof(Anything))]
    public async Task Whatever_is_typed_is_answered_and_shown_again(string typed)
    {
        using var response = await GetAsync("/search", typed);

        var page = await PressRoom.ReadAsync(response);
        var box = Assert.IsAssignableFrom<IHtmlInputElement>(page.QuerySelector("input[name=q]"));
        Assert.Equal(typed.Trim().Replace('\0', '\uFFFD'), box.DefaultValue);
        Assert.Empty(page.QuerySelectorAll("main script, main b, main img, [onerror]"));
        Assert.NotEmpty(page.Texts("main p"));
    }

    [Theory]
    [MemberData(nameof(Anything))]
    public async Task Whatever_is_typed_is_answered_to_programs(string typed)
    {
        using var json = await GetAsync("/search.json", typed);
        using var document = JsonDocument.Parse(await BodyAsync(json));
        Assert.Equal(JsonValueKind.Array, document.RootElement.GetProperty("hits").ValueKind);

        using var csv = await GetAsync("/search.csv", typed);
        Assert.StartsWith("Event,", await BodyAsync(csv), StringComparison.Ordinal);

        using var atom = await GetAsync("/search.atom", typed);
        using var reader = XmlReader.Create(new StringReader(await BodyAsync(atom)));
        Assert.NotEmpty(SyndicationFeed.Load(reader).Title.Text);

        using var suggestions = await GetAsync("/search/suggest", typed);
        using var list = JsonDocument.Parse(await BodyAsync(suggestions));
        Assert.Equal(typed, list.RootElement[0].GetString());
    }

    private async Task<HttpResponseMessage> GetAsync(string address, string typed)
    {
        var response = await room.Http.GetAsync(new Uri($"{address}?q={Uri.EscapeDataString(typed)}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(200, (int)response.StatusCode);
        return response;
    }

    private static Task<string> BodyAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
