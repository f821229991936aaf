using Microsoft.Playwright;
using Xunit;

namespace OscarPressRoom.Web.Tests.Journeys;

/// <summary>The Chromium of this machine. Where there is none the test is skipped, but never in CI.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _chromium;

    private Browser(IPlaywright playwright, IBrowser chromium) => (_playwright, _chromium) = (playwright, chromium);

    public static async Task<Browser> OpenAsync()
    {
        var program = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";
        var isFound = File.Exists(program);
        Assert.SkipWhen(!isFound && Environment.GetEnvironmentVariable("CI") is null, $"There is no Chromium at {program}; name one in the variable CHROMIUM.");
        Assert.True(isFound, $"There is no Chromium at {program}, and in CI the journeys must run.");

        var playwright = await Playwright.CreateAsync();
        var chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = ["--no-sandbox", "--disable-gpu"] });
        return new Browser(playwright, chromium);
    }

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
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _chromium.DisposeAsync();
        _playwright.Dispose();
    }
}
