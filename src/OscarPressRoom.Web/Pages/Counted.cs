using System.Globalization;

namespace OscarPressRoom.Web.Pages;

/// <summary>Numbers with their nouns.</summary>
internal static class Counted
{
    /// <summary>"1 question", "1,200 questions".</summary>
    public static string Of(int count, string one, string? many = null) =>
        $"{Plain(count)} {(count == 1 ? one : many ?? $"{one}s")}";

    /// <summary>"1,200".</summary>
    public static string Plain(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
