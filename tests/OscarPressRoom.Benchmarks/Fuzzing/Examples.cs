using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace OscarPressRoom.Benchmarks.Fuzzing;

/// <summary>The examples in the pages that document the formats and the search language.</summary>
internal static partial class Examples
{
    public static IReadOnlyList<string> OfTranscripts() =>
        [.. In("OscarPressRoom.Transcripts.Tests").SelectMany(page => Transcript().Matches(page)).Select(example => example.Groups["file"].Value)];

    /// <summary>What is typed: the lines without an indent.</summary>
    public static IReadOnlyList<string> OfQueries() =>
        [.. In("OscarPressRoom.Archive.Tests").SelectMany(page => Queries().Matches(page)).SelectMany(block => block.Groups["lines"].Value.Split('\n')).Where(line => !line.StartsWith("  ", StringComparison.Ordinal))];

    private static IEnumerable<string> In(string project, [CallerFilePath] string here = "") =>
        Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", project, "Specs"), "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText);

    // ```transcript … ```
    [GeneratedRegex(@"^```transcript\n(?<file>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Transcript();

    // ```queries … ```
    [GeneratedRegex(@"^```queries\n(?<lines>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Queries();
}
