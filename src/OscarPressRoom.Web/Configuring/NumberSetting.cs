using System.Globalization;
using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Configuring;

/// <summary>A whole number within bounds.</summary>
internal sealed record NumberSetting(string Key, int Number, int Least, int Most, string Meaning)
    : Setting(Key, Number.ToString(CultureInfo.InvariantCulture), Meaning)
{
    /// <exception cref="ArchiveException">The value is none, or out of bounds.</exception>
    public int Of(IConfiguration configuration) => configuration[Key] is not { } value ? Number : Read(value) ?? throw new ArchiveException(Fault(value)!);

    protected override string? Rule(string value) =>
        Read(value) is null ? string.Create(CultureInfo.InvariantCulture, $"a whole number from {Least} to {Most:N0}") : null;

    private int? Read(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= Least && number <= Most ? number : null;
}
