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
}
