using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>Takes the article out of a saved web page: navigation, scripts, advertisements, comments and related links stay behind.</summary>
internal static partial class WebPage
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6",
        "hr", "li", "main", "ol", "p", "pre", "section", "table", "tbody", "td", "th", "tr", "ul",
    };

    private const string Furniture =
        "script, style, noscript, template, svg, iframe, object, form, button, select, nav, aside, footer, dialog, figure > img, [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=search], [role=banner], [role=contentinfo]";

    // The narrowest first; the one that holds most of the page's paragraphs wins.
    private const string Containers =
        "[itemprop=articleBody], .entry-content, .post-content, .article-body, .article-content, .story-body, .field-name-body, .transcript, article, main, [role=main], #content, .content";

    public static Decoded Decode(string text, ReaderLimits limits)
    {
        using var page = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(text);
        if (page.Body is not { } body)
            return Decoded.Refused(1, "no-text", "The web page has no body: there is nothing in it to read.");
        if (IsDeeper(body, limits.MaxNesting))
            return Decoded.Refused(1, "nested-too-deep", $"The web page has elements more than {limits.MaxNesting} deep inside each other. Save it as plain text, or raise the limit MaxNesting.");

        foreach (var piece in body.QuerySelectorAll(Furniture).Concat(body.QuerySelectorAll("[class], [id]").Where(IsFurniture)).ToList())
            piece.Remove();

        var article = Article(body);
        var lines = new PageLines();
        if (page.QuerySelector("h1") is { } title && !article.Contains(title))
            lines.Add(title);
        lines.Add(article);
        return new Decoded(lines.ToLines(), null, []);
    }

    // A page's header element holds its own title on some sites, the site's name and menu on others.
    private static IElement Article(IElement body)
    {
        var all = Weight(body);
        return body.QuerySelectorAll(Containers).Where(element => Weight(element) * 2 > all).OrderBy(Weight).FirstOrDefault() ?? body;
    }

    private static int Weight(IElement element) => element.TextContent.Length;

    private static bool IsFurniture(IElement element) =>
        FurnitureName().IsMatch($"{element.ClassName} {element.Id}") && element.QuerySelector("h1") is null && element.LocalName is not ("body" or "article" or "main");

    private static bool IsDeeper(IElement root, int most)
    {
        var depth = 0;
        for (INode? node = root; node is not null;)
        {
            if (node.FirstChild is { } child)
            {
                (node, depth) = (child, depth + 1);
                if (depth > most)
                    return true;
                continue;
            }

            while (node is not null && node != root && node.NextSibling is null)
                (node, depth) = (node.Parent, depth - 1);
            node = node is null || node == root ? null : node.NextSibling;
        }

        return false;
    }

    public static bool IsBlock(string name) => Blocks.Contains(name);

    // related-articles
    [GeneratedRegex(@"(?:^|[\s_-])(?:nav|menu|breadcrumbs?|sidebar|widget|related|recommended|share|sharing|social|comments?|disqus|advert(?:isement)?s?|ads?|promo|newsletter|subscribe|cookie|consent|popup|modal|footer|masthead|author-bio|tags?|pagination|skip-link|trending|most-read)(?:$|[\s_-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FurnitureName();
}
