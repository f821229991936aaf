using AngleSharp.Dom;

namespace OscarPressRoom.Web.Tests.Support;

/// <summary>Pages as tests read them.</summary>
internal static class Reading
{
    /// <summary>The text of the first element found, its runs of space made one.</summary>
    public static string Text(this IParentNode within, string selector) =>
        within.QuerySelector(selector) is { } found ? Plain(found) : throw new InvalidOperationException($"Nothing is at {selector}.");

    public static IReadOnlyList<string> Texts(this IParentNode within, string selector) => [.. within.QuerySelectorAll(selector).Select(Plain)];

    public static IReadOnlyList<string> Links(this IParentNode within, string selector) =>
        [.. within.QuerySelectorAll(selector).Select(link => link.GetAttribute("href") ?? "")];

    private static string Plain(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
