using Xunit;

namespace OscarPressRoom.Archive.Tests.Support;

/// <summary>An archive of three invented conversations, for tests that only read.</summary>
public sealed class FilledArchive : IAsyncLifetime
{
    public TemporaryArchive Archive { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Archive.InitializeAsync();
        await Archive.ImportAsync("quist.md", Some.Transcript());
        await Archive.ImportAsync("alund.md", Some.Transcript(
            "## Was it cold?\n\nThe harbour froze.\n\n## Did the harbour freeze?\n\nWhat a winter it was.", number: 80, award: "Best Director", credit: "Zoë Ålund", film: "Salt"));
        var pebbles = string.Join('\n', Enumerable.Range(1, 45).Select(number => $"## What of pebble {number}?\n\nIt is a stone.\n"));
        await Archive.ImportAsync("oduya.md", Some.Transcript(pebbles, number: 90, award: "Best Sound", credit: "Cy Oduya", film: "Beach"));
    }

    public ValueTask DisposeAsync() => Archive.DisposeAsync();
}
