using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Commands;

public sealed class BackupCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task What_was_backed_up_is_restored_and_checks_the_same_in_every_table()
    {
        _shell.Write("one.txt", Shell.Conversation(1));
        _shell.Write("two.txt", Shell.Conversation(2));
        Assert.Equal(0, (await _shell.RunAsync("import", _shell.PathOf("one.txt"))).Code);
        var before = await _shell.RunAsync("check", "--deep");
        var (backedUp, _, complaint) = await _shell.RunAsync("backup", _shell.PathOf("kept.zip"));
        Assert.Equal(0, (await _shell.RunAsync("import", _shell.PathOf("two.txt"))).Code);
        Assert.NotEqual(before.Output, (await _shell.RunAsync("check", "--deep")).Output);

        var (restored, output, error) = await _shell.RunAsync("restore", _shell.PathOf("kept.zip"));
        var after = await _shell.RunAsync("check", "--deep");

        Assert.Equal((0, ""), (backedUp, complaint));
        Assert.Equal((0, ""), (restored, error));
        Assert.StartsWith($"Restored {_shell.PathOf("archive.db")} from {_shell.PathOf("kept.zip")}. What stood there is kept in {_shell.PathOf("archive.db")}.before-restore-", output, StringComparison.Ordinal);
        Assert.Equal(before, after);
        Assert.Contains("QuestionAnswer, 2 rows", after.Output, StringComparison.Ordinal);
        Assert.EndsWith("All is well: database, references and index agree.\n", after.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_backup_leaves_the_archive_as_it_is()
    {
        _shell.Write("one.txt", Shell.Conversation(1));
        Assert.Equal(0, (await _shell.RunAsync("import", _shell.PathOf("one.txt"))).Code);
        var before = await _shell.RunAsync("check", "--deep");

        var (code, output, error) = await _shell.RunAsync("restore", _shell.PathOf("one.txt"));

        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith($"{_shell.PathOf("one.txt")} is no backup, or only a part of one:", error, StringComparison.Ordinal);
        Assert.Equal(before, await _shell.RunAsync("check", "--deep"));
    }
}
