using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace OscarPressRoom.Archive.Connecting;

/// <summary>A statement that is lent, and stays prepared, for as long as its connection is open.</summary>
internal sealed class LentStatement : SqliteCommand
{
    // All pages together have fewer.
    private const int MostKept = 200;

    private static readonly ConditionalWeakTable<SqliteConnection, Dictionary<string, LentStatement>> Kept = [];

    private readonly string _format;
    private bool _isLent;

    private LentStatement(SqliteConnection connection, FormattableString sql)
    {
        var names = Enumerable.Range(0, sql.ArgumentCount).Select(number => $"@p{number}").ToArray();
        (_format, Connection, CommandText) = (sql.Format, connection, string.Format(CultureInfo.InvariantCulture, sql.Format, names));
        Parameters.AddRange(names.Select(name => new SqliteParameter(name, null)));
    }

    /// <summary>Who asks the same while it is lent gets another; it is given back by disposing of it.</summary>
    public static LentStatement Lend(SqliteConnection connection, FormattableString sql)
    {
        if (!Kept.GetOrCreateValue(connection).Remove(sql.Format, out var statement))
            statement = new LentStatement(connection, sql);

        statement._isLent = true;
        for (var number = 0; number < sql.ArgumentCount; number++)
            statement.Parameters[number].Value = sql.GetArgument(number) ?? DBNull.Value;
        return statement;
    }

    protected override void Dispose(bool disposing)
    {
        // A finalizer is not told: it may run while the connection is at work.
        var kept = disposing && Connection is { } connection ? Kept.GetOrCreateValue(connection) : null;
        if (_isLent && kept is { Count: < MostKept } && kept.TryAdd(_format, this))
        {
            _isLent = false;
            return;
        }

        // The connection, when it closes, disposes of all its statements: none is lent by it again.
        if (kept?.GetValueOrDefault(_format) == this)
            kept.Remove(_format);
        base.Dispose(disposing);
    }
}
