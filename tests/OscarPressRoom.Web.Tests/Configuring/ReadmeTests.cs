using System.Runtime.CompilerServices;
using OscarPressRoom.Web.Configuring;
using Xunit;

namespace OscarPressRoom.Web.Tests.Configuring;

public sealed class ReadmeTests
{
    private const string Head = "| option | default | what it does |";

    [Fact]
    public void The_README_lists_every_option_with_its_default_and_no_other()
    {
        var table = File.ReadLines(Readme()).SkipWhile(line => line != Head).Skip(2).TakeWhile(line => line.StartsWith('|'));
        Assert.Equal(Settings.All.Select(Row), table);
    }

    private static string Row(Setting setting) => $"| `{setting.Key}` | {(setting.Usual == "none" ? setting.Usual : $"`{setting.Usual}`")} | {setting.Meaning} |";

    private static string Readme([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "README.md");
}
