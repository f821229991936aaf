using System.Globalization;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Web.Commands;

/// <summary>What many files were read as, in a table: a line for each reader, and one for each reason of refusal.</summary>
internal sealed class ReadTable
{
    private static readonly string[] Heading = ["read as", "files", "transcripts", "pairs", "problems"];

    private readonly SortedDictionary<(bool IsRefused, string Name), int[]> _rows = [];

    public int Files { get; private set; }

    public int Refused { get; private set; }

    public void Add(Reading reading)
    {
        Files++;
        Refused += reading.IsRefused ? 1 : 0;
        var name = reading.Reader?.ToString().ToLowerInvariant() ?? $"refused: {reading.Problems.First(problem => problem.Severity == Severity.Error).Code}";
        if (!_rows.TryGetValue((reading.IsRefused, name), out var row))
            _rows[(reading.IsRefused, name)] = row = new int[4];
        row[0]++;
        row[1] += reading.Transcripts.Count;
        row[2] += reading.Transcripts.Sum(transcript => transcript.Questions.Count);
        row[3] += reading.Problems.Count;
    }

    public void Write(TextWriter output)
    {
        string[][] rows =
        [
            Heading,
            .. _rows.Select(row => Cells(row.Key.Name, row.Value)),
            Cells("together", [.. Enumerable.Range(0, 4).Select(column => _rows.Values.Sum(row => row[column]))]),
        ];
        var widths = Enumerable.Range(0, Heading.Length).Select(column => rows.Max(row => row[column].Length)).ToList();
        output.WriteLine();
        foreach (var row in rows)
            output.WriteLine(string.Join("  ", row.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))));
    }

    private static string[] Cells(string name, int[] numbers) => [name, .. numbers.Select(number => number.ToString("N0", CultureInfo.InvariantCulture))];
}
