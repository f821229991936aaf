using System.Globalization;

namespace OscarPressRoom.Web.Keeping;

/// <summary>The backups that were written unasked, named after when: the names themselves tell the last, so a restart forgets nothing.</summary>
internal sealed class BackupFolder(string folder)
{
    private const string Start = "oscar-press-room-";
    private const string Stamp = "yyyyMMdd-HHmmss";

    public DateTimeOffset? Last => Newest().Select(At).FirstOrDefault();

    /// <summary>The file of a backup that is written now. Where the clock was set back it is named after the last one: otherwise the newest would be the first to go.</summary>
    public string Next(DateTimeOffset now)
    {
        var at = Last is { } last && last >= now ? last.AddSeconds(1) : now;
        return Path.Combine(folder, $"{Start}{at.ToString(Stamp, CultureInfo.InvariantCulture)}.zip");
    }

    public void KeepNewest(int count)
    {
        foreach (var old in Newest().Skip(count))
            File.Delete(old);
    }

    /// <summary>Deletes what a program that was killed has left beside the backup it was writing, journals too.</summary>
    public void DeleteUnfinished()
    {
        foreach (var rest in Directory.Exists(folder) ? Directory.GetFiles(folder, $"{Start}*.zip*").Where(file => Path.GetExtension(file) != ".zip") : [])
            File.Delete(rest);
    }

    private IReadOnlyList<string> Newest() => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, $"{Start}*.zip").Where(file => At(file) is not null).OrderDescending(StringComparer.Ordinal)]
        : [];

    private static DateTimeOffset? At(string file) =>
        DateTimeOffset.TryParseExact(Path.GetFileNameWithoutExtension(file)[Start.Length..], Stamp, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;
}
