using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Drafting;

namespace OscarPressRoom.Web;

/// <summary>Publishes drafts when their time has come, at once those whose time came while the site was closed.</summary>
internal sealed partial class Embargoes(IServiceScopeFactory scopes, TimeProvider clock, ILogger<Embargoes> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                if (await scope.ServiceProvider.GetRequiredService<Publisher>().PublishDueAsync(stoppingToken) is > 0 and var published)
                    LogPublished(published);
            }
            catch (Exception failure) when (failure is DbException or DbUpdateException or IOException)
            {
                // The archive is held by somebody else, or the disk is full: the drafts wait until the next round, and the site goes on.
                LogFailed(failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Information, "{Published} drafts were published, as their time had come.")]
    private partial void LogPublished(int published);

    [LoggerMessage(LogLevel.Warning, "Drafts whose time has come could not be published, and will be tried again.")]
    private partial void LogFailed(Exception failure);
}
