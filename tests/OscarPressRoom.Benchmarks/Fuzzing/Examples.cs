using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace OscarPressRoom.Benchmarks.Fuzzing;

/// <summary>The examples in the pages that document the formats.</summary>
internal static partial class Examples
{
    public static IReadOnlyList<string> OfSpecs([CallerFilePath] string here = "")
    {
        var specs = Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "OscarPressRoom.Transcripts.Tests", "Specs");
        return [.. Directory.EnumerateFiles(specs, "*.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Example().Matches(File.ReadAllText(file)))
            .Select(example => example.Groups["file"].Value)];
    }

    // ```transcript … ```
    [GeneratedRegex(@"^```transcript\n(?<file>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
