using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace OscarPressRoom.Archive.Searching;

/// <summary>Teaches each connection the functions by which the schema's views write the index's text.</summary>
internal sealed class IndexFunctions : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Teach((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Teach((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    internal static void Teach(SqliteConnection connection)
    {
        connection.CreateFunction("index_exact", (string text) => IndexText.Exact(text), isDeterministic: true);
        connection.CreateFunction("index_named", (string text) => IndexText.Named(text), isDeterministic: true);
        connection.CreateFunction("index_filter", (string kind, string value) => IndexText.Filter(kind, value), isDeterministic: true);
    }
}
