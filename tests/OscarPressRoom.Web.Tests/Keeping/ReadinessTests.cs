using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Keeping;

public sealed class ReadinessTests
{
    [Theory]
    [InlineData("pragma user_version = 99", "The database is of another version than the program: restart the site.")]
    [InlineData("delete from QuestionAnswerIndex", "The newest pair is not in the index: run “check”, then “reindex”.")]
    public async Task What_keeps_the_site_from_serving_is_said(string harm, string sentence)
    {
        await using var room = new ConfiguredRoom();
        await room.InitializeAsync();
        await using var scope = room.Services.CreateAsyncScope();
        await Some.ImportAsync(scope.ServiceProvider.GetRequiredService<Importer>());
        Assert.Equal((200, "Ready."), await AskAsync(room));

        await scope.ServiceProvider.GetRequiredService<ArchiveContext>().Database.ExecuteSqlRawAsync(harm, TestContext.Current.CancellationToken);

        Assert.Equal((503, sentence), await AskAsync(room));
    }

    [Fact]
    public async Task A_database_that_was_taken_away_is_missed()
    {
        await using var room = new ConfiguredRoom();
        await room.InitializeAsync();
        File.Delete(room.Services.GetRequiredService<ArchiveSettings>().Database);
        Assert.Equal((503, "The database is gone: put it back, or restore a backup, and restart the site."), await AskAsync(room));
    }

    [Fact]
    public async Task A_disk_that_is_nearly_full_is_told()
    {
        await using var room = new ConfiguredRoom(("Archive:LeastFreeMegabytes", "1000000000"));
        await room.InitializeAsync();
        var (status, said) = await AskAsync(room);
        Assert.Equal(503, status);
        Assert.Matches("^The disk has [0-9]+ MB left: make room\\.$", said);
    }

    private static async Task<(int Status, string Said)> AskAsync(ConfiguredRoom room)
    {
        using var answer = await room.Http.GetAsync(new Uri("/readyz", UriKind.Relative), TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
