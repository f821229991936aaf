using System.Globalization;

namespace OscarPressRoom.Web.Pages;

/// <summary>Numbers with their nouns.</summary>
internal static class Counted
{
    /// <summary>"1 question", "1,200 questions".</summary>
    public static string Of(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many ?? $"{one}s")}");
}
