using Microsoft.Playwright;
using OscarPressRoom.Web.Tests.Journeys;
using Xunit;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace OscarPressRoom.Web.Tests.Journeys;

/// <summary>The Chromium of this machine, started once for all journeys. Where there is none they are skipped, but never in CI.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> _started = new(StartAsync);

    public async Task<IBrowser> StartedAsync()
    {
        var program = Program();
        var isFound = File.Exists(program);
        Assert.SkipWhen(!isFound && Environment.GetEnvironmentVariable("CI") is null, $"There is no Chromium at {program}; name one in the variable CHROMIUM.");
        Assert.True(isFound, $"There is no Chromium at {program}, and in CI the journeys must run.");
        return (await _started.Value).Browser;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_started.IsValueCreated)
            return;

        var (driver, browser) = await _started.Value;
        await browser.DisposeAsync();
        driver.Dispose();
    }

    private static async Task<(IPlaywright, IBrowser)> StartAsync()
    {
        var driver = await Playwright.CreateAsync();
        return (driver, await driver.Chromium.LaunchAsync(new() { ExecutablePath = Program(), Args = ["--no-sandbox", "--disable-gpu"] }));
    }

    private static string Program() => Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";
}
