using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace OscarPressRoom.Archive.Connecting;

/// <summary>Keeps the statements that a connection has run, so that SQLite plans each once and not for every page: that takes longer than reading.</summary>
internal sealed class PreparedStatements : DbCommandInterceptor
{
    // All pages together have fewer; only searches differ without end.
    private const int MostKept = 200;

    private readonly ConditionalWeakTable<DbConnection, Dictionary<string, SqliteCommand>> _kept = [];
    private readonly ConditionalWeakTable<DbCommand, SqliteCommand> _running = [];

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        // Kept prepared by itself.
        if (command is LentStatement)
            return result;

        var connection = (SqliteConnection)command.Connection!;

        // Taken out while it is read from: who asks the same meanwhile gets another.
        if (!_kept.GetOrCreateValue(connection).Remove(command.CommandText, out var statement))
            statement = new SqliteCommand(command.CommandText, connection);

        statement.Transaction = (SqliteTransaction?)command.Transaction;
        statement.Parameters.Clear();
        foreach (SqliteParameter parameter in command.Parameters)
            statement.Parameters.Add(parameter);
        statement.Prepare();
        var reader = statement.ExecuteReader();
        _running.AddOrUpdate(command, statement);
        return InterceptionResult<DbDataReader>.SuppressWithResult(reader);
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(ReaderExecuting(command, eventData, result));

    public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
    {
        if (_running.TryGetValue(command, out var statement) && _kept.GetOrCreateValue(command.Connection!) is { Count: < MostKept } kept)
            kept[command.CommandText] = statement;
        return result;
    }
}
