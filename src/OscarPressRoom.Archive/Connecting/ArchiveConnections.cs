using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;
using SQLitePCL;

namespace OscarPressRoom.Archive.Connecting;

/// <summary>
/// The ways to the archive: one that may write, and one on which SQLite itself refuses to. Readers' connections stay open from one
/// reader to the next, because opening one, and planning its statements, takes longer than all that a page asks for.
/// </summary>
/// <param name="interceptors">Whoever else is to see every statement.</param>
public sealed class ArchiveConnections(string connectionString, ILoggerFactory loggers, IEnumerable<IInterceptor> interceptors) : IDisposable
{
    // SQLite counts its memory under one lock for all connections, at which those who search at once would wait for each other; nobody asks
    // for the count. It can only be told before the first connection.
    static ArchiveConnections()
    {
        Batteries_V2.Init();
        raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    // Each holds 2 MB of the database and some of statements; more than can be at work at once are closed again.
    internal static readonly int MostKept = 4 * Environment.ProcessorCount;

    private readonly ConcurrentStack<SqliteConnection> _idle = [];
    private readonly PooledDbContextFactory<ArchiveContext> _reading = new(Options(connectionString, loggers, [.. interceptors, new PreparedStatements()]), MostKept);

    /// <summary>Of the way that may write.</summary>
    public string ConnectionString { get; } = connectionString;

    /// <summary>The file of the database, as SQLite is told it.</summary>
    public string File => new SqliteConnectionStringBuilder(ConnectionString).DataSource;

    /// <summary>An open connection that may write, for a few statements of one's own: EF's way waits for its model.</summary>
    public SqliteConnection OpenWriting()
    {
        var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        EachConnection.Tell(connection);
        return connection;
    }

    // What is kept of a writer's statements is its own.
    internal ArchiveContext Write() => new(Options(ConnectionString, loggers, [.. interceptors, new EachConnection(), new KeptStatements()]));

    internal ArchiveContext Read(SqliteConnection connection)
    {
        var context = _reading.CreateDbContext();

        // Not EF's own, which it would close after each reader.
        context.Database.SetDbConnection(connection, contextOwnsConnection: false);
        return context;
    }

    internal SqliteConnection Take() => _idle.TryPop(out var connection) ? connection : OpenReading();

    internal void GiveBack(SqliteConnection connection)
    {
        if (_idle.Count < MostKept)
            _idle.Push(connection);
        else
            connection.Dispose();
    }

    public void Dispose()
    {
        while (_idle.TryPop(out var connection))
            connection.Dispose();
    }

    private SqliteConnection OpenReading()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(ConnectionString) { Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        connection.Open();
        EachConnection.Tell(connection);

        // Otherwise each union and each sorting that a statement goes through makes a file and deletes it, which takes longer than the statement.
        using var pragma = new SqliteCommand("pragma temp_store = memory", connection);
        pragma.ExecuteNonQuery();
        return connection;
    }

    private static DbContextOptions<ArchiveContext> Options(string connectionString, ILoggerFactory loggers, IEnumerable<IInterceptor> interceptors) =>
        new DbContextOptionsBuilder<ArchiveContext>()
            .UseSqlite(connectionString, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            .UseLoggerFactory(loggers)
            .AddInterceptors(interceptors)
            .Options;
}
