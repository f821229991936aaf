using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Schema;
using OscarPressRoom.Archive.Tests.Support;
using Xunit;

namespace OscarPressRoom.Archive.Tests;

public sealed class SchemaTests : IAsyncLifetime
{
    private readonly TemporaryArchive _archive = new();

    public ValueTask InitializeAsync() => _archive.InitializeAsync();

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    [Fact]
    public async Task Preparing_an_archive_twice_leaves_it_as_it_is()
    {
        await _archive.ImportAsync("quist.md", Some.Transcript());
        await PrepareAsync();
        Assert.Equal(3, (await _archive.SearchAsync("tin")).Total);
    }

    [Fact]
    public async Task Readers_and_a_writer_do_not_wait_for_each_other() => await _archive.WithAsync(async (ArchiveContext context) =>
        Assert.Equal("wal", await context.Database.SqlQuery<string>($"select journal_mode as Value from pragma_journal_mode").SingleAsync()));

    [Fact]
    public async Task An_archive_of_a_newer_version_is_left_alone()
    {
        await _archive.ExecuteAsync("pragma user_version = 99");
        var failure = await Assert.ThrowsAsync<ArchiveException>(PrepareAsync);
        Assert.EndsWith("was written by a newer version of Oscar Press Room (schema 99; this one knows 10). Start the newer version, or restore an older backup.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_another_program_is_left_alone()
    {
        await _archive.ExecuteAsync("pragma application_id = 1");
        var failure = await Assert.ThrowsAsync<ArchiveException>(PrepareAsync);
        Assert.EndsWith("is a database of another program. Name another file in ConnectionStrings:Archive.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_file_is_said_to_be_one()
    {
        _archive.Close();
        await File.WriteAllTextAsync(_archive.File, string.Concat(Enumerable.Repeat("no database ", 500)), TestContext.Current.CancellationToken);
        var failure = await Assert.ThrowsAsync<ArchiveException>(PrepareAsync);
        Assert.EndsWith("The file is damaged or no database: put it aside and restore a backup, or import the transcripts again.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_looks_after_an_archive_is_told_where_there_is_none_and_none_is_made()
    {
        _archive.Close();
        foreach (var leave in (Action[])[() => File.WriteAllBytes(_archive.File, []), () => File.Delete(_archive.File)])
        {
            leave();
            var failure = await Assert.ThrowsAsync<ArchiveException>(() => _archive.WithAsync((ArchiveConnections archive) => ArchiveSchema.OpenAsync(archive)));
            Assert.Equal($"There is no archive at {_archive.File}. Start the site or import transcripts to make one, restore a backup, or name another file in ConnectionStrings:Archive.", failure.Message);
        }

        Assert.False(File.Exists(_archive.File));
    }

    [Fact]
    public async Task Whoever_prepares_an_archive_is_told_what_it_was_before()
    {
        Assert.Equal(ArchiveSchema.Version, await _archive.WithAsync((ArchiveConnections archive) => ArchiveSchema.PrepareAsync(archive)));
        _archive.Close();
        File.Delete(_archive.File);
        Assert.Equal(0, await _archive.WithAsync((ArchiveConnections archive) => ArchiveSchema.PrepareAsync(archive)));
    }

    private Task PrepareAsync() => _archive.WithAsync((ArchiveConnections archive) => ArchiveSchema.PrepareAsync(archive));
}
