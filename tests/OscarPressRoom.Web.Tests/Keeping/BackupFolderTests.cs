using OscarPressRoom.Web.Keeping;
using Xunit;

namespace OscarPressRoom.Web.Tests.Keeping;

public sealed class BackupFolderTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2014, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("press-room-backups-");

    private BackupFolder Folder => new(_folder.FullName);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_backup_is_named_after_its_time_and_an_empty_folder_has_no_last()
    {
        Assert.Null(Folder.Last);
        Write(Noon);
        Assert.Equal(Noon, Folder.Last);
        Assert.Equal(["oscar-press-room-20140302-120000.zip"], Names());
    }

    [Fact]
    public void A_clock_that_was_set_back_does_not_make_the_newest_backup_the_first_to_go()
    {
        foreach (var time in (DateTimeOffset[])[Noon, Noon.AddDays(1), Noon.AddYears(-1), Noon.AddYears(-1).AddDays(1)])
        {
            var written = Write(time);
            Folder.KeepNewest(2);
            Assert.True(File.Exists(written));
        }

        Assert.Equal(["oscar-press-room-20140303-120001.zip", "oscar-press-room-20140303-120002.zip"], Names());
    }

    [Fact]
    public void What_a_killed_program_left_goes_and_what_is_of_somebody_else_stays()
    {
        Write(Noon);
        foreach (var name in (string[])["oscar-press-room-20200101-000000.zip.copy", "oscar-press-room-20200101-000000.zip.copy-journal", "oscar-press-room-20200101-000000.zip.part", "oscar-press-room-notes.txt"])
            File.WriteAllText(Path.Combine(_folder.FullName, name), "");

        Folder.DeleteUnfinished();

        Assert.Equal(["oscar-press-room-20140302-120000.zip", "oscar-press-room-notes.txt"], Names());
    }

    private string Write(DateTimeOffset at)
    {
        var file = Folder.Next(at);
        File.WriteAllText(file, "");
        return file;
    }

    private IEnumerable<string> Names() => _folder.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal);
}
