using System.Data.Common;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Keeping;

namespace OscarPressRoom.Web.Keeping;

/// <summary>Writes a backup every so many hours and keeps the newest ones.</summary>
internal sealed partial class ScheduledBackups(BackupSettings settings, ArchiveSettings archive, IServiceScopeFactory scopes, TimeProvider clock, ILogger<ScheduledBackups> logger) : BackgroundService
{
    private readonly BackupFolder _folder = new(settings.Folder);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (settings.IsOn && !stoppingToken.IsCancellationRequested)
        {
            if (!await IsNextWrittenAsync(stoppingToken))
                await Task.Delay(settings.Every, clock, stoppingToken);
        }
    }

    // A clock that was set back does not put the next one off for longer than usual.
    private TimeSpan Wait() => _folder.Last is { } last
        ? TimeSpan.FromTicks(Math.Clamp((last + settings.Every - clock.GetUtcNow()).Ticks, 0, settings.Every.Ticks))
        : TimeSpan.Zero;

    // The folder too may be gone or closed: then the site goes on, and so does the clock.
    private async Task<bool> IsNextWrittenAsync(CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(Wait(), clock, cancellation);
            _folder.DeleteUnfinished();
            await using var scope = scopes.CreateAsyncScope();
            var file = _folder.Next(clock.GetUtcNow());
            await scope.ServiceProvider.GetRequiredService<Backup>().WriteAsync(file, archive.KeysFolder, cancellation);
            _folder.KeepNewest(settings.Keep);
            LogWritten(logger, file);
            return true;
        }
        catch (Exception failure) when (failure is ArchiveException or IOException or UnauthorizedAccessException or DbException)
        {
            LogUnwritten(logger, settings.Folder, failure);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Information, "The archive was backed up to {File}.")]
    private static partial void LogWritten(ILogger logger, string file);

    [LoggerMessage(LogLevel.Error, "The archive could not be backed up into {Folder}; it is tried again after the usual time.")]
    private static partial void LogUnwritten(ILogger logger, string folder, Exception failure);
}
