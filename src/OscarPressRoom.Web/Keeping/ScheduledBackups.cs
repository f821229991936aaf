using System.Data.Common;
using System.Globalization;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Keeping;

namespace OscarPressRoom.Web.Keeping;

/// <summary>Writes a backup every so many hours and keeps the newest ones. The files themselves tell when the last was written, so a restart forgets nothing.</summary>
internal sealed partial class ScheduledBackups(BackupSettings settings, ArchiveSettings archive, IServiceScopeFactory scopes, TimeProvider clock, ILogger<ScheduledBackups> logger) : BackgroundService
{
    private const string Start = "oscar-press-room-";
    private const string Stamp = "yyyyMMdd-HHmmss";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (settings.IsOn && !stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Wait(), clock, stoppingToken);
            if (!await IsWrittenAsync(stoppingToken))
                await Task.Delay(settings.Every, clock, stoppingToken);
        }
    }

    // A clock that was set back does not put the next one off for longer than usual.
    private TimeSpan Wait() => Newest().FirstOrDefault() is { } last
        ? TimeSpan.FromTicks(Math.Clamp((At(last)!.Value + settings.Every - clock.GetUtcNow()).Ticks, 0, settings.Every.Ticks))
        : TimeSpan.Zero;

    private async Task<bool> IsWrittenAsync(CancellationToken cancellation)
    {
        var file = Path.Combine(settings.Folder, $"{Start}{clock.GetUtcNow().ToString(Stamp, CultureInfo.InvariantCulture)}.zip");
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<Backup>().WriteAsync(file, archive.KeysFolder, cancellation);
            foreach (var old in Newest().Skip(settings.Keep))
                File.Delete(old);
            LogWritten(logger, file);
            return true;
        }
        catch (Exception failure) when (failure is ArchiveException or IOException or UnauthorizedAccessException or DbException)
        {
            LogUnwritten(logger, file, failure);
            return false;
        }
    }

    private IEnumerable<string> Newest() => Directory.Exists(settings.Folder)
        ? Directory.EnumerateFiles(settings.Folder, $"{Start}*.zip").Where(file => At(file) is not null).OrderDescending(StringComparer.Ordinal)
        : [];

    private static DateTimeOffset? At(string file) =>
        DateTimeOffset.TryParseExact(Path.GetFileNameWithoutExtension(file)[Start.Length..], Stamp, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;

    [LoggerMessage(LogLevel.Information, "The archive was backed up to {File}.")]
    private static partial void LogWritten(ILogger logger, string file);

    [LoggerMessage(LogLevel.Error, "The archive could not be backed up to {File}; it is tried again after the usual time.")]
    private static partial void LogUnwritten(ILogger logger, string file, Exception failure);
}
