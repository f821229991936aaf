using Microsoft.Extensions.Configuration;
using OscarPressRoom.Archive;
using OscarPressRoom.Web.Configuring;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Configuring;

/// <summary>A slip of the pen in what is set stops the start with a sentence.</summary>
public sealed class SettingTests
{
    [Theory]
    [InlineData("Limits:SignInsPerMinute", "0", "must be a whole number from 1 to 1,000,000,000.")]
    [InlineData("Limits:SearchesPerMinute", "many", "must be a whole number from 1 to 1,000,000,000.")]
    [InlineData("Backup:EveryHours", "-1", "must be a whole number from 0 to 720.")]
    [InlineData("Backup:Keep", "", "must be a whole number from 1 to 10,000.")]
    [InlineData("Reader:MaxBytes", "33554432.5", "must be a whole number from 1 to 1,000,000,000.")]
    [InlineData("Reader:MaxLines", "99999999999999999999", "must be a whole number from 1 to 1,000,000,000.")]
    [InlineData("ConnectionStrings:Archive", "Data Sauce=a.db", "must be a connection string such as Data Source=data/oscar-press-room.db.")]
    [InlineData("ConnectionStrings:Archive", "Cache=Shared", "must be a connection string such as Data Source=data/oscar-press-room.db.")]
    [InlineData("Proxy:Known", "10.0.0.0/8, proxy", "must be a list of addresses or networks, like 10.0.0.5, 10.1.0.0/16.")]
    [InlineData("SignIn:OAuth:TokenEndpoint", "/token", "must be a whole address like https://example.org/token.")]
    [InlineData("urls", "localhost:5086", "must be one or more addresses like http://localhost:5086.")]
    [InlineData("urls", "ftp://localhost", "must be one or more addresses like http://localhost:5086.")]
    [InlineData("Logging:LogLevel:Default", "Loud", "must be one of Trace, Debug, Information, Warning, Error, Critical, None.")]
    [InlineData("Logging:Console:FormatterName", "xml", "must be one of simple, json, systemd.")]
    public void What_cannot_hold_is_told_with_what_can(string key, string value, string rule) =>
        Assert.Equal($"The configuration's {key} is “{value}”; it {rule}", Refusal((key, value)));

    [Theory]
    [InlineData("Backup:EveryHour", "of Backup it knows EveryHours, Folder, Keep.")]
    [InlineData("Backup:Folder:Name", "of Backup it knows EveryHours, Folder, Keep.")]
    [InlineData("ConnectionStrings:Archiv", "of ConnectionStrings it knows Archive.")]
    [InlineData("SignIn:OAuth:Secret", "of SignIn it knows OAuth:Name, OAuth:ClientId, OAuth:ClientSecret, OAuth:AuthorizationEndpoint, OAuth:TokenEndpoint, OAuth:UserInformationEndpoint, OAuth:Scope.")]
    public void What_is_unknown_is_told_with_what_is_known(string key, string known) =>
        Assert.Equal($"The configuration knows no {key}; {known}", Refusal((key, "1")));

    [Fact]
    public void Every_slip_is_told_at_once() =>
        Assert.Equal(3, Refusal(("Backup:Kept", "1"), ("Backup:Keep", "none"), ("urls", "nowhere")).Split('\n').Length);

    [Fact]
    public void What_holds_is_taken_whatever_its_case_and_what_is_of_others_is_left_alone() =>
        SettingsCheck.Hold(Configuration(
            ("backup:everyhours", "24"), ("PROXY", "http://proxy:3128"), ("Logging:LogLevel:Microsoft", "Warning"), ("Kestrel:Endpoints:One:Url", "http://*:80"),
            ("urls", "http://*:5086;http://unix:/run/press-room.sock"), ("Proxy:Known", "10.0.0.5, 10.1.0.0/16 ::1"), ("ConnectionStrings:Archive", "Data Source=/srv/a.db;Pooling=True")));

    [Fact]
    public void What_is_used_where_nothing_is_set_holds_too() =>
        Assert.All(Settings.All.Where(setting => setting.Usual != "none"), setting => Assert.Null(setting.Fault(setting.Usual)));

    [Theory]
    [InlineData("Limits__SignInsPerMinute", "0", "The configuration's Limits:SignInsPerMinute is “0”; it must be a whole number from 1 to 1,000,000,000.")]
    [InlineData("SignIn__OAuth__Name", "Tin Moon Ltd", "The configuration lacks SignIn:OAuth:ClientId, without which SignIn:OAuth:Name cannot sign anybody in.")]
    public async Task The_start_is_stopped_with_the_sentence(string name, string value, string sentence)
    {
        using var shell = new Shell();
        var (code, _, error) = await shell.With(name, value).RunAsync("--urls", "http://127.0.0.1:0");
        Assert.Equal((1, sentence), (code, error.TrimEnd()));
    }

    private static string Refusal(params (string Key, string Value)[] set) => Assert.Throws<ArchiveException>(() => SettingsCheck.Hold(Configuration(set))).Message;

    private static IConfigurationRoot Configuration(params (string Key, string Value)[] set) =>
        new ConfigurationBuilder().AddInMemoryCollection(set.Select(it => KeyValuePair.Create(it.Key, (string?)it.Value))).Build();
}
