using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace OscarPressRoom.Web.Keeping;

/// <summary>What keeps the archive safe while the site runs.</summary>
internal static class KeepingSetup
{
    public static void AddKeeping(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(services => BackupSettings.From(builder.Configuration, services.GetRequiredService<ArchiveSettings>().Root));
        builder.Services.AddHostedService<ScheduledBackups>();
        builder.Services.AddHealthChecks().AddCheck<Readiness>("archive");
    }

    /// <summary>Whether the program lives, and whether it can serve: the second tells a proxy when to send nobody.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks(Addresses.Health, new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks(Addresses.Readiness, new HealthCheckOptions
        {
            ResponseWriter = (context, report) =>
            {
                context.Response.ContentType = "text/plain";
                return context.Response.WriteAsync(string.Join('\n', report.Entries.Values.Select(entry => entry.Description ?? entry.Status.ToString())));
            },
        });
    }
}
