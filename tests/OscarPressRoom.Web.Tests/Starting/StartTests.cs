using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Archive.Schema;
using Xunit;

namespace OscarPressRoom.Web.Tests.Starting;

/// <summary>The doors open as quickly where there is much behind them.</summary>
public sealed class StartTests : IDisposable
{
    // In pages. A tree of the database may have a level more, and what a start does side by side may need a connection more, or two:
    // each reads the schema.
    private const int Slack = 60;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("press-room-start-");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_start_looks_at_no_more_of_an_archive_that_holds_ten_times_as_much()
    {
        var (small, large) = (await LookAsync(await WriteAsync(8)), await LookAsync(await WriteAsync(80)));

        Assert.InRange(large.Start, 1, small.Start + Slack);

        // Else the measure would not tell a scan.
        Assert.True(large.Scan > small.Scan + (2 * Slack), $"A scan looks at {small.Scan} pages and at {large.Scan}.");
    }

    // How many pages a start looks at, and then somebody who reads every question.
    private static async Task<(int Start, int Scan)> LookAsync(string archive)
    {
        await using var room = new MeasuredRoom(archive);
        await room.InitializeAsync();

        // What a connection without EF looked at is counted when it is lent to the next.
        await using (var scope = room.Services.CreateAsyncScope())
            scope.ServiceProvider.GetRequiredService<ArchiveContext>().LastChange();

        var start = room.Pages;
        await using var reading = room.Services.CreateAsyncScope();
        await reading.ServiceProvider.GetRequiredService<ArchiveContext>().QuestionAnswers.CountAsync(it => it.Question == "none", TestContext.Current.CancellationToken);
        return (start, room.Pages - start);
    }

    private async Task<string> WriteAsync(int conversations)
    {
        var file = Path.Combine(_folder.FullName, $"{conversations}.db");
        await using var services = new ServiceCollection().AddLogging().AddArchive($"Data Source={file}", _folder.FullName).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await ArchiveSchema.PrepareAsync(scope.ServiceProvider.GetRequiredService<ArchiveConnections>(), TestContext.Current.CancellationToken);
        var importer = scope.ServiceProvider.GetRequiredService<Importer>();
        for (var number = 1; number <= conversations; number++)
            Assert.Equal(ImportOutcome.Imported, (await importer.ImportAsync($"{number}.md", Conversation(number), "tests")).Outcome);
        SqliteConnection.ClearAllPools();
        return file;
    }

    private static byte[] Conversation(int number) => System.Text.Encoding.UTF8.GetBytes($"""
        ---
        event: {(number % 90) + 1}
        winners:
          - award: Directing
            credit: Ada Quill {number}
            film: The Glass Orchard {number}
        ---
        {string.Concat(Enumerable.Range(1, 20).Select(pair => $"\n## What of the harbour on evening {number}-{pair}?\n\n**Ada Quill {number}:** {string.Concat(Enumerable.Repeat($"The quay was as the tide left it, {pair} times. ", 12))}\n"))}
        """);
}
