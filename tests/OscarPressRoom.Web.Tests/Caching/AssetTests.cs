using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Caching;

/// <summary>Under such a name a published site lets browsers keep a file for good. A page that names one plainly would look the same and be slower.</summary>
public sealed partial class AssetTests(ReadingRoom room) : IClassFixture<ReadingRoom>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/events/86/mara-quist")]
    [InlineData("/cite/86/mara-quist")]
    [InlineData("/search?q=cold")]
    [InlineData("/nothing-here")]
    [InlineData("/admin/sign-in")]
    public async Task Whatever_a_page_loads_is_named_by_what_it_says(string address)
    {
        using var answer = await room.Http.GetAsync(address, TestContext.Current.CancellationToken);
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var loaded = page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]").Select(part => part.GetAttribute("href") ?? part.GetAttribute("src")!).ToList();

        Assert.InRange(loaded.Count, 4, 10);
        foreach (var part in loaded)
        {
            Assert.Matches(Fingerprint(), part);
            Assert.Equal(await room.Http.GetStringAsync(Fingerprint().Replace(part, "."), TestContext.Current.CancellationToken), await room.Http.GetStringAsync(part, TestContext.Current.CancellationToken));
        }
    }

    [GeneratedRegex(@"\.[a-z0-9]{10}\.(?=[a-z]+$)")]
    private static partial Regex Fingerprint();
}
