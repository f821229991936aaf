using System.Data.Common;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;

namespace OscarPressRoom.Archive.Connecting;

/// <summary>The rows of a statement as SQLite gives them, for what readers ask for most: there EF takes longer to fill records than SQLite to find them.</summary>
public static class PlainRows
{
    private static int _statements;

    /// <summary>Each row in its order, made of its columns by their places. The statement is logged and told to interceptors as EF's own are.</summary>
    /// <remarks>It goes to SQLite by itself: EF takes 20 µs to make a command of a text, which is kept here as long as the connection is open.</remarks>
    /// <exception cref="SqliteException">SQLite does not take the statement, or cannot read.</exception>
    public static List<T> Rows<T>(this ArchiveContext archive, FormattableString sql, Func<DbDataReader, T> of)
    {
        archive.Database.OpenConnection();
        try
        {
            using var statement = LentStatement.Lend((SqliteConnection)archive.Database.GetDbConnection(), sql);
            statement.Transaction = (SqliteTransaction?)archive.Database.CurrentTransaction?.GetDbTransaction();
            using var reader = Run(archive, statement);
            var rows = new List<T>();
            while (reader.Read())
                rows.Add(of(reader));
            return rows;
        }
        finally
        {
            archive.Database.CloseConnection();
        }
    }

    /// <summary>The rows of a statement that meet a condition.</summary>
    /// <param name="all">The statement before it, without braces.</param>
    /// <param name="where">In SQL; what is put into it goes to SQLite as parameters.</param>
    /// <param name="last">The statement after it.</param>
    public static List<T> Rows<T>(this ArchiveContext archive, string all, FormattableString where, string last, Func<DbDataReader, T> of) =>
        archive.Rows(FormattableStringFactory.Create($"{all} where {where.Format} {last}", where.GetArguments()), of);

    /// <summary>Null where the column is.</summary>
    public static string? Text(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>Null where the column is.</summary>
    public static DateOnly? Date(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column);

    /// <summary>The column as SQLite holds it, a text in UTF-8, until the next row is read; nothing where it is null.</summary>
    public static ReadOnlySpan<byte> Bytes(this DbDataReader row, int column) => raw.sqlite3_column_blob(((SqliteDataReader)row).Handle, column);

    /// <summary>Read from the column's bytes as they are, which must be JSON.</summary>
    public static T Json<T>(this DbDataReader row, int column) => JsonSerializer.Deserialize<T>(row.Bytes(column))!;

    public static T Name<T>(this DbDataReader row, int column)
        where T : struct, Enum => Enum.Parse<T>(row.GetString(column));

    private static DbDataReader Run(ArchiveContext archive, LentStatement statement)
    {
        var (log, connection, id, began) = (archive.GetService<IRelationalCommandDiagnosticsLogger>(), archive.GetService<IRelationalConnection>(), NextStatement(), DateTimeOffset.UtcNow);
        log.CommandReaderExecuting(connection, statement, statement.CommandText, archive, id, connection.ConnectionId, began, CommandSource.FromSqlQuery);
        var clock = Stopwatch.GetTimestamp();
        try
        {
            var reader = statement.ExecuteReader();
            return log.CommandReaderExecuted(
                connection, statement, statement.CommandText, archive, id, connection.ConnectionId, reader, began, Stopwatch.GetElapsedTime(clock), CommandSource.FromSqlQuery);
        }
        catch (SqliteException failure)
        {
            log.CommandError(
                connection, statement, statement.CommandText, archive, DbCommandMethod.ExecuteReader, id, connection.ConnectionId, failure, began, Stopwatch.GetElapsedTime(clock), CommandSource.FromSqlQuery);
            throw;
        }
    }

    // What tells a statement's messages from those of others in this process. A random one would be asked of the system, which takes as
    // long as a short statement.
    private static Guid NextStatement() => new(Interlocked.Increment(ref _statements), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
