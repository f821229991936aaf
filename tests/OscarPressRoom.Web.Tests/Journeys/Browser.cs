using Microsoft.Playwright;
using Xunit;

namespace OscarPressRoom.Web.Tests.Journeys;

/// <summary>A browser in which nobody has been before. Its pages are closed with it.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private readonly IBrowser _chromium;
    private readonly List<IBrowserContext> _contexts = [];

    private Browser(IBrowser chromium) => _chromium = chromium;

    public static async Task<Browser> OpenAsync() =>
        new(await (await TestContext.Current.GetFixture<Chromium>() ?? throw new InvalidOperationException("The tests have no Chromium.")).StartedAsync());

    public async Task<IPage> PageAsync(Uri site, ColorScheme scheme = ColorScheme.Light, int width = 1280, bool withScripts = true)
    {
        var context = await _chromium.NewContextAsync(new()
        {
            BaseURL = site.ToString(),
            ColorScheme = scheme,
            JavaScriptEnabled = withScripts,
            Permissions = ["clipboard-read", "clipboard-write"],
            ViewportSize = new() { Width = width, Height = 800 },
        });
        _contexts.Add(context);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var context in _contexts)
            await context.DisposeAsync();
    }
}
