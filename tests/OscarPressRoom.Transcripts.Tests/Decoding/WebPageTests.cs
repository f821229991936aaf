using System.Text;
using Markdig.Syntax;
using Xunit;

namespace OscarPressRoom.Transcripts.Tests.Decoding;

/// <summary>Runs the pages of web-pages.md: what is read of each, with the lines of the file on which it begins.</summary>
public sealed class WebPageTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, (string Page, string Lines)>> Table = new(Read);

    public static TheoryData<string> Pages() => [.. Table.Value.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_article_is_found(string page)
    {
        var (html, lines) = Table.Value[page];
        Assert.Equal(lines, Print(Encoding.UTF8.GetBytes(html)), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_page_of_many_lines_keeps_its_numbers()
    {
        var html = "<!DOCTYPE html><body>" + new string('\n', 99_999) + "<p>Was it far?</p>";
        Assert.Equal("100000 Was it far?", Print(Encoding.UTF8.GetBytes(html)));
    }

    [Fact]
    public void Windows_line_ends_count_once() =>
        Assert.Equal("2 One\n3 Two", Print("<html><body>\r\n<p>One</p>\r\n<p>Two</p>"u8.ToArray()));

    private static string Print(byte[] bytes)
    {
        var decoded = Transcripts.Decoding.Decoder.Decode(bytes, ReaderLimits.Default);
        return decoded.Refusal?.Message ?? string.Join('\n', decoded.Lines.Where(line => !line.IsBlank).Select(line => $"{line.Number} {line.Text}"));
    }

    private static Dictionary<string, (string Page, string Lines)> Read()
    {
        var (pages, name, html) = (new Dictionary<string, (string, string)>(), "", "");
        foreach (var block in Markdig.Markdown.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Decoding", "web-pages.md"))))
        {
            if (block is HeadingBlock heading)
                name = heading.Inline!.FirstChild!.ToString()!;
            else if (block is FencedCodeBlock { Info: "html" } page)
                html = page.Lines.ToString();
            else if (block is FencedCodeBlock { Info: "lines" } lines)
                pages.Add(name, (html, lines.Lines.ToString()));
        }

        return pages;
    }
}
