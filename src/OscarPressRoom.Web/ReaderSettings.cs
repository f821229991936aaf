using System.Globalization;
using OscarPressRoom.Archive;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Web;

/// <summary>The reader's limits from the configuration's section Reader: the same for the site and its commands.</summary>
internal static class ReaderSettings
{
    private const int Most = 1_000_000_000;

    /// <exception cref="ArchiveException">A limit is unknown, or no whole number above zero.</exception>
    public static ReaderLimits From(IConfiguration configuration)
    {
        var limits = ReaderLimits.Default;
        foreach (var setting in configuration.GetSection("Reader").GetChildren())
        {
            limits = setting.Key.ToUpperInvariant() switch
            {
                "MAXBYTES" => limits with { MaxBytes = Number(setting) },
                "MAXLINES" => limits with { MaxLines = Number(setting) },
                "MAXNESTING" => limits with { MaxNesting = Number(setting) },
                "MAXFILES" => limits with { MaxFiles = Number(setting) },
                "MAXZIPRATIO" => limits with { MaxZipRatio = Number(setting) },
                _ => throw new ArchiveException($"The configuration knows no {setting.Path}. The reader's limits are MaxBytes, MaxLines, MaxNesting, MaxFiles and MaxZipRatio."),
            };
        }

        return limits;
    }

    private static int Number(IConfigurationSection setting) =>
        int.TryParse(setting.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= Most
            ? number
            : throw new ArchiveException($"The configuration's {setting.Path} is “{setting.Value}”; it must be a whole number from 1 to {Most:N0}.");
}
