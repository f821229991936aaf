namespace OscarPressRoom.Benchmarks.Drills;

/// <summary>Something that goes wrong, on purpose.</summary>
/// <param name="Name">What is done.</param>
internal sealed record Drill(string Key, string Name, Func<Product, DrillSettings, Task<Findings>> RunAsync);

/// <param name="Times">How often, where it is done at random moments.</param>
internal sealed record DrillSettings(int Times, Random Random);

/// <summary>What a drill has shown.</summary>
internal sealed class Findings
{
    private readonly List<string> _faults = [];

    public int Times { get; private set; }

    /// <summary>What was seen, for the table.</summary>
    public string Seen { get; set; } = "";

    public IReadOnlyList<string> Faults => _faults;

    /// <summary>How often of that the program refused.</summary>
    public int Refusals { get; private set; }

    public void Count(bool isRefused = false)
    {
        Times++;
        Refusals += isRefused ? 1 : 0;
    }

    /// <param name="sentence">What is said of it, among else.</param>
    public void ExpectRefusal(Ran ran, string sentence, string what) =>
        Expect(ran is { Code: 1, IsPlain: true } && ran.Error.Contains(sentence, StringComparison.Ordinal), $"{what} ended with {ran.Code} and said: {ran.Error}");

    public void Expect(bool holds, string fault)
    {
        if (!holds)
            _faults.Add(fault);
    }
}
