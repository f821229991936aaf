using Microsoft.Data.Sqlite;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Two_at_once_import_each_file_once()
    {
        Fill(20);
        var both = await Task.WhenAll(_shell.RunAsync("import", _shell.PathOf("in")), _shell.RunAsync("import", _shell.PathOf("in")));

        Assert.All(both, result => Assert.Equal((0, ""), (result.Code, result.Error)));
        Assert.Equal(20, Count("select count(*) from ImportRun"));
        Assert.Equal(20, Count("select count(*) from Transcript"));
        await AssertSoundAsync();
    }

    [Fact]
    public async Task A_process_that_is_killed_leaves_each_file_wholly_in_or_out()
    {
        Fill(200);
        using (var process = _shell.Start("import", _shell.PathOf("in")))
        {
            // Some lines in, the rest still to come.
            for (var line = 0; line < 5; line++)
                Assert.NotNull(await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var runs = Count("select count(*) from ImportRun");
        Assert.InRange(runs, 5, 199);
        Assert.Equal(runs, Count("select count(*) from Transcript"));
        Assert.Equal(runs * 2, Count("select count(*) from QuestionAnswer"));
        await AssertSoundAsync();

        Assert.Equal(0, (await _shell.RunAsync("import", _shell.PathOf("in"))).Code);
        Assert.Equal(200, Count("select count(*) from Transcript"));
        await AssertSoundAsync();
    }

    [Fact]
    public async Task A_dry_run_changes_nothing()
    {
        Fill(2);
        var (code, output, _) = await _shell.RunAsync("import", "--dry-run", _shell.PathOf("in"));
        Assert.Equal(0, code);
        Assert.EndsWith("Would import 2, already in the archive 0, refused 0. Nothing was changed.\n", output, StringComparison.Ordinal);
        Assert.Equal(0, Count("select count(*) from ImportRun"));
    }

    private void Fill(int files)
    {
        for (var number = 0; number < files; number++)
            _shell.Write($"in/{number:000}.txt", Shell.Conversation(number));
    }

    private long Count(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_shell.PathOf("archive.db")}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private async Task AssertSoundAsync() =>
        Assert.Equal((0, "All is well: database, references and index agree.\n", ""), await _shell.RunAsync("check"));
}
