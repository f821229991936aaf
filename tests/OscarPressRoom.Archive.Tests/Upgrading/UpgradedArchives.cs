using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Schema;
using OscarPressRoom.Archive.Tests.Support;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Upgrading;

/// <summary>An archive of each earlier version, brought up to date, with what it held before; for tests that only read.</summary>
public sealed class UpgradedArchives : IAsyncLifetime
{
    private readonly Dictionary<int, (TemporaryArchive Archive, IReadOnlyList<TableRows> Before)> _archives = [];

    public TemporaryArchive From(int version) => _archives[version].Archive;

    internal IReadOnlyList<TableRows> Before(int version) => _archives[version].Before;

    public async ValueTask InitializeAsync()
    {
        foreach (var version in OldArchive.Versions)
        {
            var archive = new TemporaryArchive();
            await OldArchive.WriteAsync(archive, version);
            _archives.Add(version, (archive, await OldArchive.RowsAsync(archive)));
            await archive.WithAsync((ArchiveConnections connections) => ArchiveSchema.PrepareAsync(connections));
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (archive, _) in _archives.Values)
            await archive.DisposeAsync();
    }
}
