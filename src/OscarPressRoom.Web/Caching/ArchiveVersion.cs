using Microsoft.Data.Sqlite;

namespace OscarPressRoom.Web.Caching;

/// <summary>
/// Tells when the archive has changed, also when a command in another process changed it. SQLite counts what others commit; looking at
/// the counter takes some microseconds, and only when it has moved is the last change asked for.
/// </summary>
internal sealed class ArchiveVersion(ArchiveSettings settings) : IDisposable
{
    private readonly Lock _lock = new();
    private SqliteConnection? _connection;
    private SqliteCommand? _counter;
    private long _counted = -1;
    private Seen _seen = new(0, 0);

    public Seen Look()
    {
        lock (_lock)
        {
            _counter ??= Open();
            if ((long)_counter.ExecuteScalar()! is var counted && counted != _counted)
                (_counted, _seen) = (counted, new Seen(_seen.Generation + 1, LastChange()));

            return _seen;
        }
    }

    public void Dispose()
    {
        _counter?.Dispose();
        _connection?.Dispose();
    }

    private SqliteCommand Open()
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = settings.Database, Pooling = false }.ConnectionString);
        _connection.Open();
        var counter = _connection.CreateCommand();
        counter.CommandText = "pragma data_version";
        return counter;
    }

    private long LastChange()
    {
        using var last = _connection!.CreateCommand();
        last.CommandText = "select coalesce(max(Id), 0) from Change";
        return (long)last.ExecuteScalar()!;
    }

    /// <param name="Generation">Goes up with everything that is written; begins anew with the program.</param>
    /// <param name="Change">The last change of what readers see; the same after a restart.</param>
    internal sealed record Seen(long Generation, long Change);
}
