using System.IO.Compression;
using Microsoft.Data.Sqlite;
using OscarPressRoom.Archive.Keeping;
using OscarPressRoom.Archive.Tests.Support;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Keeping;

public sealed class BackupTests : IAsyncLifetime
{
    private readonly TemporaryArchive _archive = new();

    private string Folder => Path.GetDirectoryName(_archive.File)!;

    private string File => Path.Combine(Folder, "backups", "one.zip");

    private DirectoryInfo Keys => new(Path.Combine(Folder, "keys"));

    public async ValueTask InitializeAsync()
    {
        await _archive.InitializeAsync();
        await _archive.ImportAsync("quist.md", Some.Transcript());
        Keys.Create();
        await System.IO.File.WriteAllTextAsync(Path.Combine(Keys.FullName, "key-1.xml"), "<key />", TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    [Fact]
    public async Task A_restored_archive_equals_the_original_keys_and_imported_files_included()
    {
        var before = await DigestAsync();
        await BackupAsync();
        await _archive.ImportAsync("lind.md", Some.Transcript(credit: "Bo Lind"));
        await System.IO.File.WriteAllTextAsync(Path.Combine(Keys.FullName, "key-2.xml"), "<key />", TestContext.Current.CancellationToken);
        Assert.NotEqual(before, await DigestAsync());

        var aside = await RestoreAsync();

        Assert.Equal(before, await DigestAsync());
        Assert.Empty(await _archive.FaultsAsync());
        Assert.Empty(await _archive.WithAsync((ArchiveCheck check) => check.FindAlteredFilesAsync()));
        Assert.Equal(["key-1.xml"], Keys.GetFiles().Select(key => key.Name));
        Assert.Equal(2L, Transcripts(aside!));
    }

    [Fact]
    public async Task Only_its_owner_can_read_a_backup()
    {
        await BackupAsync();

        Assert.Equal([File], Directory.GetFiles(Path.GetDirectoryName(File)!));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File));
    }

    [Fact]
    public async Task A_backup_is_written_while_somebody_imports()
    {
        var imports = Task.Run(async () =>
        {
            for (var number = 0; number < 20; number++)
                await _archive.ImportAsync($"{number}.md", Some.Transcript(credit: $"Bo Lind{(char)('a' + number)}"));
        }, TestContext.Current.CancellationToken);

        await BackupAsync();
        await imports;
        await RestoreAsync();

        Assert.Empty(await _archive.FaultsAsync());
        Assert.InRange(Transcripts(_archive.File), 1, 21);
    }

    [Fact]
    public async Task A_backup_never_replaces_a_file()
    {
        await BackupAsync();

        var failure = await Assert.ThrowsAsync<ArchiveException>(BackupAsync);

        Assert.Equal($"{File} exists already. Name a new file: a backup never replaces another.", failure.Message);
    }

    [Fact]
    public async Task An_archive_that_is_in_use_is_left_alone()
    {
        await BackupAsync();
        var before = await DigestAsync();

        await using var reader = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _archive.File, Pooling = false }.ConnectionString);
        await reader.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new SqliteCommand("select count(*) from Transcript", reader);
        await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);

        var failure = await Assert.ThrowsAsync<ArchiveException>(() => RestoringHere().RestoreAsync(File, TestContext.Current.CancellationToken));

        Assert.Equal($"The archive {_archive.File} is in use. Stop the site, then restore again.", failure.Message);
        Assert.Equal(before, await DigestAsync());
    }

    [Theory]
    [InlineData("pragma user_version = 999", "was written by a newer version of Oscar Press Room")]
    [InlineData("pragma application_id = 1", "is a database of another program.")]
    [InlineData("pragma foreign_keys = off; delete from ImportRun", "refers to one that is missing. Take another backup.")]
    [InlineData("pragma writable_schema = on; update sqlite_schema set sql = replace(sql, 'tokenize', 'tptWiize') where name = 'QuestionAnswerIndex'", "is damaged: SQLite Error 1: 'unrecognized option: \"tptWiize\"'. Take another backup.")]
    [InlineData("pragma writable_schema = on; update sqlite_schema set sql = replace(sql, ', row)', ')') where name = 'QuestionAnswerWord'", "is damaged: SQLite Error 1: 'wrong number of vtable arguments'. Take another backup.")]
    public async Task A_backup_that_this_program_cannot_use_is_refused(string spoil, string sentence)
    {
        await BackupAsync();
        await SpoilAsync(spoil);
        var before = await DigestAsync();

        var failure = await Assert.ThrowsAsync<ArchiveException>(RestoreAsync);

        Assert.Contains("one.zip", failure.Message, StringComparison.Ordinal);
        Assert.Contains(sentence, failure.Message, StringComparison.Ordinal);
        Assert.Equal(before, await DigestAsync());
    }

    [Fact]
    public async Task A_damaged_archive_is_replaced_and_kept_as_it_is()
    {
        await BackupAsync();
        var before = await DigestAsync();
        _archive.Close();
        await System.IO.File.WriteAllTextAsync(_archive.File, "rubbish that is no database at all", TestContext.Current.CancellationToken);

        var aside = await RestoreAsync();

        Assert.Equal(before, await DigestAsync());
        Assert.Equal("rubbish that is no database at all", await System.IO.File.ReadAllTextAsync(aside!, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_is_no_backup_is_told_from_one()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        await System.IO.File.WriteAllTextAsync(File, "no zip", TestContext.Current.CancellationToken);
        Assert.StartsWith($"{File} is no backup, or only a part of one:", (await Assert.ThrowsAsync<ArchiveException>(RestoreAsync)).Message, StringComparison.Ordinal);

        System.IO.File.Delete(File);
        Assert.Equal($"There is no file {File}.", (await Assert.ThrowsAsync<ArchiveException>(RestoreAsync)).Message);

        await using (await ZipFile.OpenAsync(File, ZipArchiveMode.Create, TestContext.Current.CancellationToken))
        {
            // Nothing in it.
        }

        Assert.Equal($"{File} is no backup: there is no archive.db in it.", (await Assert.ThrowsAsync<ArchiveException>(RestoreAsync)).Message);
    }

    private Task BackupAsync() => _archive.WithAsync((Backup backup) => backup.WriteAsync(File, Keys));

    private Restoring RestoringHere() => new(_archive.File, Keys, TimeProvider.System);

    private Task<string?> RestoreAsync()
    {
        _archive.Close();
        return RestoringHere().RestoreAsync(File);
    }

    private Task<IReadOnlyList<TableDigest>> DigestAsync() => _archive.WithAsync((ArchiveContext archive) => TableDigest.OfAsync(archive));

    private async Task SpoilAsync(string sql)
    {
        var copy = Path.Combine(Folder, "spoilt.db");
        await using var zip = await ZipFile.OpenAsync(File, ZipArchiveMode.Update);
        await zip.GetEntry("archive.db")!.ExtractToFileAsync(copy);
        Execute(copy, sql);
        zip.GetEntry("archive.db")!.Delete();
        await zip.CreateEntryFromFileAsync(copy, "archive.db");
    }

    private static long Transcripts(string file) => (long)Execute(file, "select count(*) from Transcript")!;

    private static object? Execute(string file, string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
