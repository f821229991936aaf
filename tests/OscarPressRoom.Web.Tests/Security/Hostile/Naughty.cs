using System.Text.RegularExpressions;

namespace OscarPressRoom.Web.Tests.Security.Hostile;

/// <summary>The strings of naughty.txt, in which one stands on each line and escapes are those of C#, and some that are too long for a line.</summary>
internal static class Naughty
{
    public static IReadOnlyList<string> Strings { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Security", "Hostile", "naughty.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('§'))
            .Select(Regex.Unescape),
        .. Long,
    ];

    /// <summary>Every so many of them, each time others.</summary>
    public static IEnumerable<string> Some(int of, int turn) => Strings.Where((_, place) => (place + turn) % of == 0);

    private static IEnumerable<string> Long =>
    [
        new('e', 20_000),
        new('"', 3_000),
        new('(', 3_000),
        string.Concat(Enumerable.Repeat("tin OR ", 2_000)),
        string.Concat(Enumerable.Repeat("-moon ", 2_000)),
        string.Concat(Enumerable.Repeat("ẞ\u0301\u0323", 2_000)),
        string.Concat(Enumerable.Repeat("<b>", 3_000)),
        string.Concat(Enumerable.Repeat("> ", 3_000)),
        string.Concat(Enumerable.Repeat("winner:\"a b\" ", 500)),
        string.Concat(Enumerable.Repeat("tin\n", 3_000)),
    ];
}
