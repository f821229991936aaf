using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Configuring;

/// <summary>A slip of the pen in what is set is said at the start, and not to the first reader.</summary>
internal static class SettingsCheck
{
    // The framework's own section, which holds more than is listed.
    private const string Foreign = "Logging";

    /// <exception cref="ArchiveException">Something that is set is unknown or cannot hold: a line for each.</exception>
    public static void Hold(IConfiguration configuration)
    {
        List<string> faults = [.. Unknown(configuration), .. Settings.All.Select(setting => configuration[setting.Key] is { } value ? setting.Fault(value) : null).OfType<string>()];
        if (faults.Count > 0)
            throw new ArchiveException(string.Join('\n', faults));
    }

    private static IEnumerable<string> Unknown(IConfiguration configuration) =>
        from known in Settings.All.Select(setting => setting.Key).Where(key => key.Contains(':', StringComparison.Ordinal)).ToLookup(key => key[..key.IndexOf(':', StringComparison.Ordinal)])
        where known.Key != Foreign
        from set in configuration.GetSection(known.Key).AsEnumerable()
        where set.Value is not null && !known.Any(key => $"{key}:".StartsWith($"{set.Key}:", StringComparison.OrdinalIgnoreCase))
        select $"The configuration knows no {set.Key}; of {known.Key} it knows {string.Join(", ", known.Select(key => key[(known.Key.Length + 1)..]))}.";
}
