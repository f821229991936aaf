using Microsoft.AspNetCore.Hosting;

namespace OscarPressRoom.Web.Tests.Support;

/// <summary>An empty site with settings of its own.</summary>
internal sealed class ConfiguredRoom(params (string Name, string Value)[] settings) : PressRoom
{
    protected override Task FillAsync() => Task.CompletedTask;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        foreach (var (name, value) in settings)
            builder.UseSetting(name, value);
    }
}
