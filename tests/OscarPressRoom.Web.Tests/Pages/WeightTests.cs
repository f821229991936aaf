using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Parser;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Pages;

/// <summary>What a reader's connection has to carry.</summary>
public sealed class WeightTests(LongRoom room) : IClassFixture<LongRoom>
{
    [Fact]
    public async Task A_conversation_of_sixty_pairs_weighs_less_than_60_KB_with_everything()
    {
        var page = await LoadAsync(LongRoom.Conversation);
        var document = await new HtmlParser().ParseDocumentAsync(page.Text);
        var parts = await Task.WhenAll(document.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]")
            .Select(part => LoadAsync(part.GetAttribute("href") ?? part.GetAttribute("src")!)));

        Assert.Equal(LongRoom.Pairs, document.QuerySelectorAll("article").Length);
        Assert.InRange(document.QuerySelector("main")!.TextContent.Length, 30_000, int.MaxValue);
        Assert.Equal("br", page.Encoding);
        var weight = page.Carried + parts.Sum(part => Published(part.Text));
        Assert.True(weight < 60_000, $"{weight:N0} bytes are carried.");
    }

    [Fact]
    public async Task The_style_sheet_and_all_scripts_of_a_page_stay_small()
    {
        var page = await new HtmlParser().ParseDocumentAsync((await LoadAsync(LongRoom.Conversation)).Text);
        var scripts = await Task.WhenAll(page.QuerySelectorAll("script[src]").Select(script => LoadAsync(script.GetAttribute("src")!)));

        Assert.NotEmpty(scripts);
        Assert.InRange(scripts.Sum(script => Encoding.UTF8.GetByteCount(script.Text)), 1, 12 * 1024);
        Assert.InRange((await LoadAsync("/site.css")).Text.Length, 1, 30_000);
    }

    // A build carries the style sheet and the scripts as they are; publishing compresses them.
    private static int Published(string text)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(Encoding.UTF8.GetByteCount(text))];
        Assert.True(BrotliEncoder.TryCompress(Encoding.UTF8.GetBytes(text), compressed, out var length));
        return length;
    }

    private async Task<Part> LoadAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        using var response = await room.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, address);

        var carried = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var encoding = response.Content.Headers.ContentEncoding.SingleOrDefault();
        using var bytes = new MemoryStream(carried);
        await using Stream plain = encoding switch
        {
            "br" => new BrotliStream(bytes, CompressionMode.Decompress),
            "gzip" => new GZipStream(bytes, CompressionMode.Decompress),
            _ => bytes,
        };
        using var reader = new StreamReader(plain);
        return new Part(await reader.ReadToEndAsync(TestContext.Current.CancellationToken), carried.Length, encoding);
    }

    private sealed record Part(string Text, long Carried, string? Encoding);
}
