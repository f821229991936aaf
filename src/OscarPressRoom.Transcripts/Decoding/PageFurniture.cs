using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>What stands on a web page beside its article.</summary>
internal static partial class PageFurniture
{
    private const string NotShown =
        "script, style, noscript, template, svg, math, iframe, object, embed, canvas, audio, video, button, select, textarea, datalist, input, map, [hidden], [aria-hidden=true], [role=dialog], [aria-modal=true], dialog, .screen-reader-text, .sr-only, .visually-hidden, .element-invisible";

    private const string Elements =
        "nav, aside, footer, form, menu, [role=navigation], [role=complementary], [role=search], [role=banner], [role=contentinfo], [role=menu]";

    private const string Blocks = "div, ul, ol, section, td, p, center, table, header, dl";

    private const int FewestLinks = 3;
    private const int LongestByline = 200;

    /// <summary>What a reader of the page would not see.</summary>
    public static HashSet<INode> Unseen(IElement body) =>
    [
        .. body.QuerySelectorAll(NotShown),
        .. body.QuerySelectorAll("[style]").Where(element => HiddenStyle().IsMatch(element.GetAttribute("style")!)),
        .. body.QuerySelectorAll("a[href^='#']").Where(link => link.TextContent.TrimStart().StartsWith("skip ", StringComparison.OrdinalIgnoreCase)),
    ];

    /// <summary>Adds what is furniture by its element, its name, or its being nothing but links; never what holds the title or most of the text.</summary>
    public static void Find(IElement body, IElement? title, HashSet<INode> left)
    {
        var words = new PageWords(body, left);
        var (own, all) = (words.Own(body), words.All(body));
        var holders = title?.Ancestors().Append(title).ToHashSet() ?? [];
        var pieces = body.QuerySelectorAll(Elements).Where(IsSmall)
            .Concat(body.QuerySelectorAll("[class], [id]").Where(IsNamed))
            .Concat(body.QuerySelectorAll(Blocks).Where(IsLinks))
            .Concat(Sections(body));
        left.UnionWith(pieces.Where(element => !holders.Contains(element)).ToList());

        bool IsSmall(IElement element) => words.Own(element) * 2 <= own;

        bool IsNamed(IElement element)
        {
            var names = $"{element.ClassName} {element.Id}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(name => !State().IsMatch(name)).ToList();
            return names.Exists(name => Comments().IsMatch(name))
                || (IsSmall(element) && names.Exists(name => Furniture().IsMatch(name)))
                || (words.All(element) <= LongestByline && names.Exists(name => Byline().IsMatch(name)));
        }

        bool IsLinks(IElement element) =>
            words.Linked(element) * 3 > words.All(element) * 2 && words.All(element) * 2 < all && element.QuerySelectorAll("a[href]").Length >= FewestLinks;
    }

    /// <summary>Whether a heading is the name of the site.</summary>
    public static bool IsBanner(IElement heading) => heading.Closest("[role=banner], nav, aside, footer") is not null
        || heading.Ancestors().OfType<IElement>().Prepend(heading).Any(element => $"{element.ClassName} {element.Id}".Split(' ').Any(name => Banner().IsMatch(name)));

    // A heading below the article that opens a section of the site's: it and all that stands beside it from there on.
    private static IEnumerable<IElement> Sections(IElement body) => body.QuerySelectorAll("h2, h3, h4, h5, h6")
        .Where(heading => Below().IsMatch(heading.TextContent.Trim()))
        .DistinctBy(heading => heading.Parent)
        .SelectMany(heading => heading.ParentElement!.Children.SkipWhile(element => element != heading));

    // display: none
    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HiddenStyle();

    // related-articles
    [GeneratedRegex(@"(?:^|[_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|widgets?|related|recommended|recirc|share|sharing|sharedaddy|social|advert(?:isement)?s?|ads?|adsbygoogle|sponsored|promo|newsletter|subscribe|signup|cookies?|consent|gdpr|popup|modal|footer|masthead|author-(?:bio|box)|bio|tags?|tagcloud|pagination|pager|skip-?link|trending|most-?read|outbrain|taboola|jp-relatedposts|addthis|print-?link|toolbar|login|search)(?:$|[_-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Furniture();

    // comment-list
    [GeneratedRegex(@"^(?:(?:the-?|reader-?|user-?|fb-?|facebook-?|post-?)?comments?(?:-?(?:list|area|section|wrapper|wrap|body|content|form|container|thread|respond|\d+))?|commentlist|disqus(?:_thread)?|respond|replies|responses|livefyre.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Comments();

    // entry-meta
    [GeneratedRegex(@"^(?:(?:entry|post|article|story)-?(?:meta|info|date|author|footer|byline)|byline|by-?line|dateline|submitted|posted-?on|timestamp|author|published|read-?time|photo-?credit-?link)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Byline();

    // has-sidebar says how a page is laid out, not what an element is
    [GeneratedRegex(@"^(?:has|no|with|without|is|not)-|-(?:enabled|disabled|open|opened|closed|fixed|active|on|off)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex State();

    // site-header
    [GeneratedRegex(@"^(?:site-?(?:header|title|name|branding|logo)|header|masthead|branding|brand|logo|banner|top-?bar)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Banner();

    // 3 Comments
    [GeneratedRegex(@"^(?:(?:\d[\d,]*|no|leave a|post a|add a|write a|reader|your|join the)\s+)?(?:comments?|repl(?:y|ies)|responses?|conversation)(?:\s*\(\d+\)|\s+(?:to|on)\s.*)?:?$|^(?:related|recommended|trending|popular|latest|most (?:read|popular)|more (?:from|on|stories|like)|you (?:may|might)|also (?:on|in|read)|see also|read (?:more|next)|up next|share this|follow us|sign up|subscribe|newsletter|about the author|advertisement|sponsored)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Below();
}
