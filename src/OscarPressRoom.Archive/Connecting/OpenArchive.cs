using Microsoft.Data.Sqlite;

namespace OscarPressRoom.Archive.Connecting;

/// <summary>The archive as one scope has it, opened when it is first asked for. A reader's connection is given back when the scope ends.</summary>
internal sealed class OpenArchive(ArchiveConnections connections, Access access) : IDisposable
{
    private SqliteConnection? _reading;

    public ArchiveContext Context => field ??= access.IsReadOnly ? connections.Read(_reading = connections.Take()) : connections.Write();

    public void Dispose()
    {
        if (_reading is { } reading)
            connections.GiveBack(reading);
    }
}
