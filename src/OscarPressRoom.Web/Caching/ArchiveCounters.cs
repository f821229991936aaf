using Microsoft.Data.Sqlite;

namespace OscarPressRoom.Web.Caching;

/// <summary>
/// What SQLite itself counts, whichever process writes: looking takes some microseconds. On a connection of its own, since nobody is told
/// of their own commits.
/// </summary>
internal sealed class ArchiveCounters : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _commits;
    private readonly SqliteCommand _definitions;

    public ArchiveCounters(string database)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ConnectionString);
        _connection.Open();
        (_commits, _definitions) = (new SqliteCommand("pragma data_version", _connection), new SqliteCommand("pragma schema_version", _connection));
    }

    /// <summary>Another number after each commit.</summary>
    public long Commits => (long)_commits.ExecuteScalar()!;

    /// <summary>Another number after tables or the index were made anew.</summary>
    public long Definitions => (long)_definitions.ExecuteScalar()!;

    public void Dispose()
    {
        _commits.Dispose();
        _definitions.Dispose();
        _connection.Dispose();
    }
}
