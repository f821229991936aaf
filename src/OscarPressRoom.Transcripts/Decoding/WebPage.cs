using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>Takes the article out of a saved web page: navigation, scripts, advertisements, comments and related links stay behind.</summary>
internal static partial class WebPage
{
    // The narrowest that holds most of the page's own words wins.
    private const string Containers =
        "[itemprop=articleBody], .entry-content, .post-content, .post-body, .article-body, .article-content, .story-body, .field-name-body, .transcript, article, .post, .hentry, main, [role=main], #content, .content, #main";

    private const string Titles = ".entry-title, .post-title, .article-title, .page-title, [itemprop=headline], .headline";

    public static Decoded Decode(string text, ReaderLimits limits)
    {
        var source = ClosedTags(text);
        if (PageNesting.IsOver(source, limits.MaxNesting))
            return Decoded.Refused(1, "nested-too-deep", $"The web page has elements more than {limits.MaxNesting:N0} deep inside each other. Save it as plain text, or raise the limit Reader:MaxNesting.");

        using var page = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, MaximumDepth = limits.MaxNesting + 8 }).ParseDocument(source);
        if (page.Body is not { } body)
            return Decoded.Refused(1, "no-text", "The web page has no body: there is nothing in it to read.");

        var left = PageFurniture.Unseen(body);
        var title = Title(page, body);
        PageFurniture.Find(body, title, left);
        var article = Article(body, left);
        var lines = new PageLines(source, left);
        if (title is not null && !article.Contains(title))
            lines.Add(title);
        lines.Add(article);
        var read = lines.ToLines();
        return read.Count > limits.MaxLines
            ? Decoded.Refused(read[limits.MaxLines].Number, "too-many-lines", $"The web page has more than {limits.MaxLines:N0} lines of text. Part it, or raise the limit Reader:MaxLines.")
            : new Decoded(read, null, []);
    }

    // A site may print its own name as a heading of the first rank too; a page that has no heading at all has a title for the window.
    private static IElement? Title(IDocument page, IElement body)
    {
        var headings = body.QuerySelectorAll("h1").Where(heading => !string.IsNullOrWhiteSpace(heading.TextContent)).ToList();
        return headings.Find(heading => heading.Closest("article, main, [role=main]") is not null)
            ?? headings.Find(heading => heading.Matches(Titles))
            ?? headings.Find(heading => !PageFurniture.IsBanner(heading))
            ?? body.QuerySelector(Titles)
            ?? (body.QuerySelector("h1, h2, h3") is null ? WindowTitle(page, body) : null);
    }

    private static IElement? WindowTitle(IDocument page, IElement body)
    {
        if (page.QuerySelector("head > title") is not { } title)
            return null;

        // … | Name of the site
        var name = SiteName().Replace(title.TextContent, "").Trim();
        if (name.Length == 0 || Folded.Text(body.TextContent).Contains(Folded.Text(name), StringComparison.Ordinal))
            return null;
        title.TextContent = name;
        return title;
    }

    private static IElement Article(IElement body, HashSet<INode> left)
    {
        var words = new PageWords(body, left);
        var all = words.Own(body);
        return body.QuerySelectorAll(Containers).Where(element => words.Own(element) * 2 > all).OrderBy(words.Own).FirstOrDefault() ?? body;
    }

    // XHTML may close any element at once: read as HTML, <script /> would swallow the rest of the page.
    private static string ClosedTags(string text) =>
        text.AsSpan().TrimStart().StartsWith("<?xml", StringComparison.Ordinal) ? SelfClosed().Replace(text, "<$1$2></$1>") : text;

    // <script src="a.js" />
    [GeneratedRegex(@"<(script|style|title|textarea|iframe|noscript|object|div|span|p|a|b|i|em|strong|td|li|ul)\b([^<>]*)/>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SelfClosed();

    // Ada Quill backstage | The Harbour Gazette
    [GeneratedRegex(@"\s+[|»–—-]\s+[^|»]{1,60}$")]
    private static partial Regex SiteName();
}
