using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Security;

/// <summary>Settings that guard a door: a slip of the pen stops the start with a sentence.</summary>
public sealed class SettingTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData("Limits__SignInsPerMinute", "0", "The configuration's Limits:SignInsPerMinute is ")]
    [InlineData("Proxy__Known", "10.0.0.0/8, proxy", "The configuration's Proxy:Known names ")]
    [InlineData("SignIn__OAuth__Name", "Tin Moon Ltd", "The configuration lacks SignIn:OAuth:ClientId, without which SignIn:OAuth:Name cannot sign anybody in.")]
    public async Task A_setting_that_cannot_hold_stops_the_start(string name, string value, string sentence)
    {
        var (code, _, error) = await _shell.With(name, value).RunAsync("--urls", "http://127.0.0.1:0");
        Assert.Equal(1, code);
        Assert.StartsWith(sentence, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }
}
