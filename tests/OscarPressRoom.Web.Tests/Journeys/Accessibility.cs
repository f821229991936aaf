using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace OscarPressRoom.Web.Tests.Journeys;

/// <summary>What a page must keep to, however it is read.</summary>
internal static class Accessibility
{
    // By all rules; what passes is not described.
    private static readonly AxeRunOptions Violations = new() { ResultTypes = [ResultType.Violations] };

    public static async Task AssertAccessibleAsync(this IPage page)
    {
        var result = await page.RunAxe(Violations);
        Assert.NotEmpty(result.Passes);
        Assert.True(result.Violations.Length == 0, $"{page.Url}: {string.Join("; ", result.Violations.Select(violation => $"{violation.Id} at {string.Join(", ", violation.Nodes.Select(node => node.Html))}"))}");
    }

    /// <summary>Nothing has to be scrolled sideways.</summary>
    public static async Task AssertFittingAsync(this IPage page)
    {
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{page.Url} is {overflow} pixels too wide.");
    }
}
