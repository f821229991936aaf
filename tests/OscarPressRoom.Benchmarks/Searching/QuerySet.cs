namespace OscarPressRoom.Benchmarks.Searching;

/// <summary>Queries that have something in common.</summary>
internal sealed record Band(string Name, IReadOnlyList<string> Queries);

internal static class QuerySet
{
    // Each query gets one, in turn.
    private static readonly string[] Filters = ["year:1990..2019", "decade:1980s", "award:directing", "rendition:digest", "event:86", "winner:ana", "film:moon"];

    /// <summary>The bands of <c>queries.txt</c>: a line that names one, its queries below it, an empty line.</summary>
    public static IReadOnlyList<Band> Read() =>
    [
        .. from block in File.ReadAllText(Path.Combine(CorpusFile.Repository(), "tests", "OscarPressRoom.Benchmarks", "Searching", "queries.txt")).Split("\n\n")
           let lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries)
           select new Band(lines[0].Split(',')[0], lines[1..]),
    ];

    public static Band Filtered(Band band) =>
        band with { Queries = [.. band.Queries.Select((query, index) => $"({query}) {Filters[index % Filters.Length]}")] };
}
