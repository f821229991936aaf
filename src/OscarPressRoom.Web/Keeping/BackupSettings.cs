using System.Globalization;
using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Keeping;

/// <summary>When backups are written unasked, and where to, from the configuration's section Backup.</summary>
/// <param name="Every">Zero where none are wanted.</param>
/// <param name="Keep">How many; older ones are removed.</param>
internal sealed record BackupSettings(TimeSpan Every, string Folder, int Keep)
{
    private const int MostHours = 720;
    private const int MostKept = 10_000;

    public bool IsOn => Every > TimeSpan.Zero;

    /// <exception cref="ArchiveException">A number is none, or out of bounds.</exception>
    public static BackupSettings From(IConfiguration configuration, string root) => new(
        TimeSpan.FromHours(Number(configuration, "Backup:EveryHours", 0, (0, MostHours))),
        Path.GetFullPath(configuration["Backup:Folder"] ?? "data/backups", root),
        Number(configuration, "Backup:Keep", 7, (1, MostKept)));

    private static int Number(IConfiguration configuration, string key, int usual, (int Least, int Most) bounds) =>
        configuration[key] is not { } text ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= bounds.Least && number <= bounds.Most ? number
        : throw new ArchiveException($"The configuration's {key} is “{text}”; it must be a whole number from {bounds.Least} to {bounds.Most:N0}.");
}
