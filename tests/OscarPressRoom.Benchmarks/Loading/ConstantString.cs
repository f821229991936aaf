using System.CommandLine;
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace OscarPressRoom.Benchmarks.Loading;

/// <summary><c>constant</c>: what the same server does when it has nothing to do, in a process of its own, to measure the site by.</summary>
internal static class ConstantString
{
    private const string Name = "constant";

    public static Command Create()
    {
        var command = new Command(Name, "Serves a constant string, as the site is measured by.");
        command.SetAction((_, _) => ServeAsync());
        return command;
    }

    public static Served Serve() => new(new ProcessStartInfo(Environment.ProcessPath!, [Name]));

    private static async Task ServeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapGet("/", () => "What the winners said");
        await app.RunAsync();
    }
}
