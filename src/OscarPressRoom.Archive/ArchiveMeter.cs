using System.Diagnostics.Metrics;
using OscarPressRoom.Archive.Importing;

namespace OscarPressRoom.Archive;

/// <summary>What the archive counts of its own work, for whoever watches it.</summary>
public static class ArchiveMeter
{
    public const string Name = "OscarPressRoom";

    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Searches = Meter.CreateHistogram(
        "pressroom.search.duration",
        "s",
        "How long searches took, by how many pairs they found and whether they were of the costly kind: phrases, or many words.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1] });

    private static readonly Counter<long> Imports = Meter.CreateCounter<long>("pressroom.imports", "{file}", "Files that were to be imported, by what became of them.");

    internal static void Searched(TimeSpan took, int found, bool isCostly) => Searches.Record(took.TotalSeconds, new("found", Band(found)), new("costly", isCostly));

    internal static void Imported(ImportOutcome outcome) => Imports.Add(1, new KeyValuePair<string, object?>("outcome", outcome.ToString().ToLowerInvariant()));

    private static string Band(int found) => found switch
    {
        0 => "0",
        <= 100 => "1-100",
        <= 10_000 => "101-10000",
        _ => "10001+",
    };
}
