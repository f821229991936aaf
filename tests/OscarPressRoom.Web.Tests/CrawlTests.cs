using AngleSharp.Html.Dom;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests;

/// <summary>Every page that can be reached from the first one.</summary>
public sealed class CrawlTests(PressRoom room)
{
    [Fact]
    public async Task Every_link_leads_to_a_page_and_every_fragment_to_a_place_in_it()
    {
        var pages = new Dictionary<string, IHtmlDocument>();
        var links = new HashSet<(string From, string To)>();
        var waiting = new Queue<string>(["/"]);
        while (waiting.TryDequeue(out var address))
        {
            if (pages.ContainsKey(address))
                continue;

            using var response = await room.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            if (address == "/random")
            {
                links.Add((address, response.Headers.Location!.OriginalString));
                waiting.Enqueue(response.Headers.Location.OriginalString.Split('#')[0]);
                continue;
            }

            if (address.StartsWith("/admin/", StringComparison.Ordinal))
            {
                Assert.Equal("/admin/sign-in", response.Headers.Location?.AbsolutePath);
                continue;
            }

            Assert.True(response.IsSuccessStatusCode, $"{address} answers {(int)response.StatusCode}.");
            if (response.Content.Headers.ContentType?.MediaType != "text/html")
                continue;

            pages[address] = await PressRoom.ReadAsync(response);
            foreach (var link in Links(pages[address]))
            {
                var target = link.StartsWith('#') ? address + link : link;
                links.Add((address, target));
                // From results on there are as many searches as combinations of what they can be narrowed to; the examples stand in the help.
                if (!(IsResult(address) || address == "/search") || !IsResult(target))
                    waiting.Enqueue(target.Split('#')[0]);
            }
        }

        Assert.True(pages.Count > 50, $"Only {pages.Count} pages were reached.");
        foreach (var (from, to) in links.Where(link => link.To.Contains('#', StringComparison.Ordinal)))
        {
            var (address, id) = (to.Split('#')[0], Uri.UnescapeDataString(to.Split('#')[1]));
            Assert.True(pages[address].GetElementById(id) is not null, $"{from} leads to {to}, which has no such place.");
        }

        foreach (var (address, page) in pages)
            AssertWellMade(address, page);

        Assert.Empty(pages.GroupBy(page => page.Value.Title).Where(title => title.Count() > 1).Select(title => title.Key));
        Assert.True(room.Warnings.Count == 0, string.Join("\n", room.Warnings));
    }

    private static IEnumerable<string> Links(IHtmlDocument page) => page
        .QuerySelectorAll("a[href], link[rel=stylesheet], link[rel=icon]")
        .Select(link => link.GetAttribute("href")!)
        .Where(link => !link.StartsWith("http", StringComparison.Ordinal));

    internal static bool IsResult(string address) => address.StartsWith("/search?", StringComparison.Ordinal) || address.StartsWith("/search.", StringComparison.Ordinal);

    private static void AssertWellMade(string address, IHtmlDocument page)
    {
        Assert.True(page.QuerySelectorAll("h1").Length == 1, $"{address} has not one h1.");
        Assert.True(page.QuerySelectorAll("main").Length == 1, $"{address} has not one main.");
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(page.QuerySelector("meta[name=description]")?.GetAttribute("content") ?? "");
        Assert.Equal(2, page.QuerySelectorAll("meta[name=theme-color]").Length);
        Assert.Equal("#_main", page.QuerySelector("body > a:first-child")?.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("script:not([src^='/'][type=module]):not([type='application/ld+json']), style, [style], [onclick]"));
        var doubles = page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(id => id.Count() > 1).Select(id => id.Key);
        Assert.True(!doubles.Any(), $"{address} has several elements with the id {doubles.FirstOrDefault()}.");

        // Results, citations, earlier wordings and reports repeat what other pages say; a page of what nobody was heard at says next to nothing.
        var isRepeated = IsResult(address)
            || ((string[])["/cite/", "/wordings/", "/report/"]).Any(start => address.StartsWith(start, StringComparison.Ordinal))
            || page.QuerySelector("main .fill") is not null;
        Assert.Equal(isRepeated, page.QuerySelector("meta[name=robots][content=noindex]") is not null);
        var canonical = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
        // Words that are looked for in a conversation do not make it another.
        Assert.True(isRepeated ? canonical is null : new Uri(canonical!).PathAndQuery == address.Split("?find=")[0], $"{address} says it is {canonical}.");
    }
}
