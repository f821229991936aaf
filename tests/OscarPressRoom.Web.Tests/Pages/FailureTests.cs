using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Pages;

public sealed class FailureTests
{
    [Fact]
    public async Task A_failure_is_logged_and_shows_nothing_of_its_cause()
    {
        await using var broken = new BrokenPressRoom();
        await broken.InitializeAsync();

        using var response = await broken.Http.GetAsync(new Uri("/events", UriKind.Relative), TestContext.Current.CancellationToken);
        using var live = await broken.Http.GetAsync(new Uri("/healthz", UriKind.Relative), TestContext.Current.CancellationToken);
        using var ready = await broken.Http.GetAsync(new Uri("/readyz", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(500, (int)response.StatusCode);
        Assert.True(response.Headers.Contains("Content-Security-Policy"));
        var page = await PressRoom.ReadAsync(response);
        Assert.Equal("Something went wrong", page.Text("h1"));
        Assert.DoesNotContain("Event\"", page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("SQLite", page.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("no such table", page.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(broken.Warnings, message => message.Contains("no such table", StringComparison.Ordinal));
        Assert.Equal((200, 503), ((int)live.StatusCode, (int)ready.StatusCode));
        Assert.Equal("The database cannot be read.", await ready.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private sealed class BrokenPressRoom : PressRoom
    {
        protected override async Task FillAsync()
        {
            await using var scope = Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ArchiveContext>().Database.ExecuteSqlAsync($"drop table Event");
        }
    }
}
