using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OscarPressRoom.Archive.Drafting;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Drafting;

public sealed class EmbargoTests : IAsyncLifetime
{
    private readonly Room _room = new();

    public ValueTask InitializeAsync() => _room.InitializeAsync();

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task What_came_due_while_the_site_was_closed_is_published_when_it_opens_and_a_refusal_is_told()
    {
        using var ada = await SignedIn.AsEditorAsync(_room);
        var (due, refused) = (await ada.DraftAsync(Uploads.Page), await ada.DraftAsync(Uploads.Page.Replace(" at the 2014 Academy Awards", "", StringComparison.Ordinal), "timeless.txt"));
        await ScheduleAsync(due);
        await ScheduleAsync(refused);

        using var embargoes = new Embargoes(_room.Services.GetRequiredService<IServiceScopeFactory>(), TimeProvider.System, NullLogger<Embargoes>.Instance);
        await embargoes.StartAsync(TestContext.Current.CancellationToken);
        for (var patience = 0; patience < 100 && (await ada.PageAsync("/admin/drafts")).QuerySelector("main")!.TextContent.Contains("will be published", StringComparison.Ordinal); patience++)
            await Task.Delay(50, TestContext.Current.CancellationToken);
        await embargoes.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal("What did the harbour say?", (await _room.PageAsync("/events/86/mara-quist/what-did-the-harbour-say")).Text(".question"));
        Assert.StartsWith("By ed@press.example on ", (await ada.PageAsync($"{due}/published")).Text(".lede"), StringComparison.Ordinal);
        Assert.StartsWith("It was to be published by itself, and could not be: The archive has no place", (await ada.PageAsync(refused)).Text(".errors"), StringComparison.Ordinal);
    }

    private async Task ScheduleAsync(string address)
    {
        await using var scope = _room.Services.CreateAsyncScope();
        var id = int.Parse(address.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(await scope.ServiceProvider.GetRequiredService<Drafts>().ScheduleAsync(id, 0, DateTimeOffset.UtcNow.AddHours(-1), "ed@press.example", TestContext.Current.CancellationToken));
    }

    private sealed class Room : PressRoom
    {
        protected override Task FillAsync() => Task.CompletedTask;
    }
}
