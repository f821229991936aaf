using System.Text.RegularExpressions;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Commands;

public sealed partial class AdminCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task The_first_start_prints_a_link_and_a_start_with_an_account_does_not()
    {
        Assert.Matches(Link(), await StartAsync());
        Assert.Equal(0, (await _shell.RunAsync("admin", "add", "ada@press.example")).Code);
        Assert.DoesNotMatch(Link(), await StartAsync());
    }

    [Fact]
    public async Task An_admin_who_is_added_twice_gets_a_second_link()
    {
        var (firstCode, first, _) = await _shell.RunAsync("admin", "add", "ada@press.example");
        var (secondCode, second, _) = await _shell.RunAsync("admin", "add", "ADA@press.example");

        Assert.Equal((0, 0), (firstCode, secondCode));
        Assert.StartsWith("To choose a password and sign in, open this link; it works once, and for one hour:\nhttp://localhost:5086/admin/invitations/", first, StringComparison.Ordinal);
        Assert.Matches(Link(), second);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task What_is_no_address_is_said_to_be_none()
    {
        var (code, output, error) = await _shell.RunAsync("admin", "add", "ada");
        Assert.Equal((1, ""), (code, output));
        Assert.EndsWith("is no e-mail address.\n", error, StringComparison.Ordinal);
    }

    // That it is open is the last it says.
    private async Task<string> StartAsync()
    {
        using var process = _shell.Start("--urls", "http://127.0.0.1:0");
        var said = "";
        while (!said.Contains("is open at", StringComparison.Ordinal))
            said += await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) + "\n";
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return said;
    }

    // http://127.0.0.1:5086/admin/invitations/0f…
    [GeneratedRegex("^http://[a-z0-9.]+:[0-9]+/admin/invitations/[0-9a-f]{64}$", RegexOptions.Multiline)]
    private static partial Regex Link();
}
