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
    private static readonly string[] Unfinished = [".copy", ".part"];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (settings.IsOn && !stoppingToken.IsCancellationRequested)
        {
            if (!await IsNextWrittenAsync(stoppingToken))
                await Task.Delay(settings.Every, clock, stoppingToken);
        }
    }

    // A clock that was set back does not put the next one off for longer than usual.
    private TimeSpan Wait() => Newest().FirstOrDefault() is { } last
        ? TimeSpan.FromTicks(Math.Clamp((At(last)!.Value + settings.Every - clock.GetUtcNow()).Ticks, 0, settings.Every.Ticks))
        : TimeSpan.Zero;

    // The folder too may be gone or closed: then the site goes on, and so does the clock.
    private async Task<bool> IsNextWrittenAsync(CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(Wait(), clock, cancellation);
            DeleteUnfinished();
            await using var scope = scopes.CreateAsyncScope();
            var file = Path.Combine(settings.Folder, $"{Start}{clock.GetUtcNow().ToString(Stamp, CultureInfo.InvariantCulture)}.zip");
            await scope.ServiceProvider.GetRequiredService<Backup>().WriteAsync(file, archive.KeysFolder, cancellation);
            foreach (var old in Newest().Skip(settings.Keep))
                File.Delete(old);
            LogWritten(logger, file);
            return true;
        }
        catch (Exception failure) when (failure is ArchiveException or IOException or UnauthorizedAccessException or DbException)
        {
            LogUnwritten(logger, settings.Folder, failure);
            return false;
        }
    }

    // What a program that was killed has left beside the backup it was writing.
    private void DeleteUnfinished()
    {
        foreach (var rest in Directory.Exists(settings.Folder) ? Directory.GetFiles(settings.Folder, $"{Start}*").Where(file => Unfinished.Contains(Path.GetExtension(file))) : [])
            File.Delete(rest);
    }

    private IEnumerable<string> Newest() => Directory.Exists(settings.Folder)
        ? Directory.EnumerateFiles(settings.Folder, $"{Start}*.zip").Where(file => At(file) is not null).OrderDescending(StringComparer.Ordinal)
        : [];

    private static DateTimeOffset? At(string file) =>
        DateTimeOffset.TryParseExact(Path.GetFileNameWithoutExtension(file)[Start.Length..], Stamp, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;

    [LoggerMessage(LogLevel.Information, "The archive was backed up to {File}.")]
    private static partial void LogWritten(ILogger logger, string file);

    [LoggerMessage(LogLevel.Error, "The archive could not be backed up into {Folder}; it is tried again after the usual time.")]
    private static partial void LogUnwritten(ILogger logger, string folder, Exception failure);
}
