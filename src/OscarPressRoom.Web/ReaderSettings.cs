using OscarPressRoom.Archive;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Web.Configuring;

namespace OscarPressRoom.Web;

/// <summary>The reader's limits from the configuration's section Reader: the same for the site and its commands.</summary>
internal static class ReaderSettings
{
    /// <exception cref="ArchiveException">A limit is no number, or out of bounds.</exception>
    public static ReaderLimits From(IConfiguration configuration) => new()
    {
        MaxBytes = Settings.MaxBytes.Of(configuration),
        MaxLines = Settings.MaxLines.Of(configuration),
        MaxNesting = Settings.MaxNesting.Of(configuration),
        MaxFiles = Settings.MaxFiles.Of(configuration),
        MaxZipRatio = Settings.MaxZipRatio.Of(configuration),
    };
}
