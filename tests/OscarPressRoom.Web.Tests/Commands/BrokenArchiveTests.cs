using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Schema;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Commands;

public sealed class BrokenArchiveTests : IDisposable
{
    private readonly Shell _shell = new();

    private string Archive => _shell.PathOf("archive.db");

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task A_backup_of_no_archive_is_none_and_makes_no_archive()
    {
        Assert.Equal(
            (1, "", $"There is no archive at {Archive}. Start the site or import transcripts to make one, restore a backup, or name another file in ConnectionStrings:Archive.\n"),
            await _shell.RunAsync("backup", _shell.PathOf("kept.zip")));
        Assert.Empty(Directory.GetFiles(_shell.Folder));
    }

    [Fact]
    public async Task A_backup_of_a_damaged_archive_says_what_is_damaged()
    {
        await MakeAsync();
        Overwrite(^20_000, 8_192);

        Assert.Equal(
            (1, "", $"The archive {Archive} is damaged: SQLite finds parts of it that do not agree. No backup was written: run “check”, or restore an earlier backup.\n"),
            await _shell.RunAsync("backup", _shell.PathOf("kept.zip")));
        Assert.False(File.Exists(_shell.PathOf("kept.zip")));
    }

    [Fact]
    public async Task A_start_on_a_damaged_archive_says_what_to_do()
    {
        await MakeAsync();
        Overwrite(100, 2_000);

        Assert.Equal(
            (1, "", $"The archive {Archive} cannot be used: SQLite Error 11: 'database disk image is malformed'. The file is damaged or no database: put it aside and restore a backup, or import the transcripts again.\n"),
            await _shell.RunAsync("--urls", "http://127.0.0.1:0"));
    }

    private async Task MakeAsync()
    {
        await using (var services = new ServiceCollection().AddLogging().AddArchive($"Data Source={Archive}", _shell.Folder).BuildServiceProvider())
        {
            await using var scope = services.CreateAsyncScope();
            Assert.Equal(0, await ArchiveSchema.PrepareAsync(scope.ServiceProvider.GetRequiredService<ArchiveConnections>(), TestContext.Current.CancellationToken));
        }

        SqliteConnection.ClearAllPools();
    }

    private void Overwrite(Index at, int count)
    {
        var bytes = File.ReadAllBytes(Archive);
        Array.Fill(bytes, (byte)0xEE, at.GetOffset(bytes.Length), count);
        File.WriteAllBytes(Archive, bytes);
    }
}
