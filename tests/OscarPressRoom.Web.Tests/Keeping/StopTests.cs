using System.Diagnostics;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using OscarPressRoom.Web.Tests.Limits;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Keeping;

/// <summary>The program itself, asked to stop as a system asks it.</summary>
public sealed partial class StopTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task A_request_that_has_begun_is_answered_and_nobody_new_is_let_in()
    {
        using var site = _shell.With("Logging__Console__FormatterName", "json").Start("--urls", "http://127.0.0.1:0");
        var address = await Shell.AddressAsync(site);
        using var client = await RawClient.ConnectAsync(address);
        await client.SendAsync("POST /admin/sign-in HTTP/1.1\r\nHost: press.example\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 100 ", await client.ReadUntilAsync("\r\n\r\n"), StringComparison.Ordinal);

        await StopAsync(site);
        for (var waited = Stopwatch.StartNew(); await IsOpenAsync(address); await Task.Delay(20, TestContext.Current.CancellationToken))
            Assert.True(waited.Elapsed < TimeSpan.FromMinutes(1), "It still lets people in a minute after it was asked to stop.");
        await client.SendAsync("a=b");

        var answer = await client.ReadToEndAsync();
        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.Contains("</html>", answer, StringComparison.Ordinal);
        var logged = JsonNode.Parse(await Shell.LineAsync(site, RequestLine()))!["State"]!;
        Assert.Equal(("POST", "/admin/sign-in", "400"), ($"{logged["Method"]}", $"{logged["Path"]}", $"{logged["Status"]}"));
        Assert.Contains($"X-Request-Id: {logged["RequestId"]}", answer, StringComparison.Ordinal);
        await site.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, site.ExitCode);
    }

    [Fact]
    public async Task Seeds_that_are_being_imported_are_wholly_in_or_out()
    {
        for (var number = 0; number < 200; number++)
            _shell.Write($"seeds/{number:000}.txt", Shell.Conversation(number));
        using var site = _shell.With("Archive__Seeds", _shell.PathOf("seeds")).Start("--urls", "http://127.0.0.1:0");
        await Shell.LineAsync(site, Imported());

        await StopAsync(site);
        var rest = await site.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await site.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await site.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal((0, "Stopped before it was open. The seeds that were said to be imported are; the others come with the next start."), (site.ExitCode, error.TrimEnd()));
        Assert.Equal(1 + Imported().Count(rest), Count("select count(*) from Transcript"));
        Assert.Equal((0, "All is well: database, references and index agree.\n", ""), await _shell.RunAsync("check"));
    }

    private static async Task StopAsync(Process process)
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<bool> IsOpenAsync(Uri address)
    {
        try
        {
            using var client = await RawClient.ConnectAsync(address);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private long Count(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_shell.PathOf("archive.db")}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    // {"EventId":…,"LogLevel":"Information","Category":"OscarPressRoom.Web.Watching.RequestLog",…
    [GeneratedRegex("Watching\\.RequestLog")]
    private static partial Regex RequestLine();

    // 003.txt: new …
    [GeneratedRegex("^[0-9]{3}\\.txt", RegexOptions.Multiline)]
    private static partial Regex Imported();
}
