using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using OscarPressRoom.Archive.Searching;
using SQLitePCL;

namespace OscarPressRoom.Archive.Connecting;

/// <summary>What every connection to the archive is told when it is opened, by whomever.</summary>
internal sealed class EachConnection : DbConnectionInterceptor
{
    // SQLITE_DBCONFIG_ENABLE_QPSG
    private const int PlansStay = 1007;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Tell((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Tell((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    /// <exception cref="SqliteException">SQLite does not take it.</exception>
    public static void Tell(SqliteConnection connection)
    {
        IndexFunctions.Teach(connection);

        // Or SQLite would plan a statement anew for each other number behind a limit, for each other text behind a like: for every search.
        SqliteException.ThrowExceptionForRC(raw.sqlite3_db_config(connection.Handle, PlansStay, 1, out _), connection.Handle);
    }
}
