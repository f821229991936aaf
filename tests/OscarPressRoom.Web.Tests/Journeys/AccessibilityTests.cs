using Xunit;
using Xunit.Sdk;

namespace OscarPressRoom.Web.Tests.Journeys;

/// <summary>That the journeys would notice a page which is not accessible.</summary>
public sealed class AccessibilityTests
{
    [Fact]
    public async Task A_picture_that_nothing_describes_is_told_of_with_its_element()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(new Uri("http://localhost"));
        await page.SetContentAsync("""<img src="data:,">""");

        var failure = await Assert.ThrowsAnyAsync<XunitException>(page.AssertAccessibleAsync);

        Assert.Contains("image-alt at <img src=\"data:,\">", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_are_too_faint_in_the_dark_alone_are_told_of()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(new Uri("http://localhost"));
        await page.SetContentAsync("""
            <html lang="en"><title>Dusk</title><style>@media (prefers-color-scheme: dark) { main { color: #333; background: #000 } }</style><main><h1>Dusk</h1></main></html>
            """);
        await page.AssertAccessibleAsync();

        var failure = await Assert.ThrowsAnyAsync<XunitException>(page.AssertAccessibleInBothSchemesAsync);

        Assert.Contains("color-contrast", failure.Message, StringComparison.Ordinal);
    }
}
