using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;

namespace OscarPressRoom.Archive.Connecting;

/// <summary>The rows of a statement as SQLite gives them, for what readers ask for most: there EF takes longer to fill records than SQLite to find them.</summary>
public static class PlainRows
{
    /// <summary>Each row in its order, made of its columns by their places. The statement is logged and kept prepared as EF's own are.</summary>
    public static List<T> Rows<T>(this ArchiveContext archive, FormattableString sql, Func<DbDataReader, T> of)
    {
        var statement = archive.GetService<IRawSqlCommandBuilder>().Build(sql.Format, sql.GetArguments(), archive.Model);
        using var reader = statement.RelationalCommand.ExecuteReader(new RelationalCommandParameterObject(
            archive.GetService<IRelationalConnection>(), statement.ParameterValues, readerColumns: null, archive, archive.GetService<IRelationalCommandDiagnosticsLogger>(), CommandSource.FromSqlQuery));
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(of(reader.DbDataReader));
        return rows;
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
}
