using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace OscarPressRoom.Web.Tests.Journeys;

/// <summary>What a page must keep to, however it is read.</summary>
internal static class Accessibility
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // By all rules, in the page itself: Deque's runner for Playwright ends each run in a browser context of its own, which takes longer than the run.
    private const string Violations = """
        async () => {
          const { passes, violations } = await axe.run(document, { resultTypes: ['violations'] });
          return passes.length === 0
            ? ['no rule passed, as if there were no page']
            : violations.map(it => `${it.id} at ${it.nodes.map(node => node.html).join(', ')}`);
        }
        """;

    public static async Task AssertAccessibleAsync(this IPage page)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
            await page.EvaluateAsync(Axe);
        var violations = await page.EvaluateAsync<string[]>(Violations);
        Assert.True(violations.Length == 0, $"{page.Url}: {string.Join("; ", violations)}");
    }

    /// <summary>In both schemes of colour, on one visit: the styles follow the scheme at once.</summary>
    public static async Task AssertAccessibleInBothSchemesAsync(this IPage page)
    {
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.AssertAccessibleAsync();
        }
    }

    /// <summary>Nothing has to be scrolled sideways.</summary>
    public static async Task AssertFittingAsync(this IPage page)
    {
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{page.Url} is {overflow} pixels too wide.");
    }
}
