using OscarPressRoom.Archive;
using OscarPressRoom.Web.Configuring;

namespace OscarPressRoom.Web.Keeping;

/// <summary>When backups are written unasked, and where to, from the configuration's section Backup.</summary>
/// <param name="Every">Zero where none are wanted.</param>
/// <param name="Keep">How many; older ones are removed.</param>
internal sealed record BackupSettings(TimeSpan Every, string Folder, int Keep)
{
    public bool IsOn => Every > TimeSpan.Zero;

    /// <exception cref="ArchiveException">A number is none, or out of bounds.</exception>
    public static BackupSettings From(IConfiguration configuration, string root) => new(
        TimeSpan.FromHours(Settings.BackupEveryHours.Of(configuration)),
        Path.GetFullPath(Settings.BackupFolder.Of(configuration), root),
        Settings.BackupKeep.Of(configuration));
}
