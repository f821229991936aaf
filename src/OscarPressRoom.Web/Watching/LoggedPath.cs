using System.Text.RegularExpressions;

namespace OscarPressRoom.Web.Watching;

/// <summary>As much of an address as a log may hold: no query, which tells what somebody looks for, and no secret of a link.</summary>
internal static partial class LoggedPath
{
    private const int Longest = 500;

    /// <summary>Percent-encoded, so that no address can break a line or write one.</summary>
    public static string Of(PathString path)
    {
        var text = Secret().Replace(path.ToUriComponent(), "…");
        return text.Length <= Longest ? text : $"{text[..Longest]}…";
    }

    // Wherever it stands, and even where some of it was lost: /review/7-0f3a…
    [GeneratedRegex("[0-9a-fA-F]{24,}")]
    private static partial Regex Secret();
}
