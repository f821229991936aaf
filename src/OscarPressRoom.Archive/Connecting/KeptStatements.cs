using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace OscarPressRoom.Archive.Connecting;

/// <summary>
/// Prepares a statement once for as long as its connection is open. With the schema's triggers SQLite takes longer to prepare a write
/// than to do it, and a change does the same few things to many rows.
/// </summary>
internal sealed class KeptStatements : DbCommandInterceptor
{
    private readonly Dictionary<string, KeptCommand> _kept = [];

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        var asked = (SqliteCommand)result;
        if (!_kept.TryGetValue(asked.CommandText, out var kept) || kept.IsClosed)
            _kept[asked.CommandText] = kept = new KeptCommand { CommandText = asked.CommandText, Connection = asked.Connection };

        return kept.IsLent ? asked : kept.Lend(asked);
    }

    /// <summary>A command that outlives its use: EF disposes it after each, and the connection when it closes.</summary>
    private sealed class KeptCommand : SqliteCommand
    {
        public bool IsLent { get; private set; }

        public bool IsClosed { get; private set; }

        public KeptCommand Lend(SqliteCommand asked)
        {
            (Transaction, CommandTimeout, IsLent) = (asked.Transaction, asked.CommandTimeout, true);
            Parameters.AddRange(asked.Parameters.Cast<SqliteParameter>());
            asked.Dispose();
            return this;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && IsLent)
            {
                IsLent = false;
                return;
            }

            IsClosed = true;
            base.Dispose(disposing);
        }
    }
}
