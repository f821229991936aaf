using Microsoft.Data.Sqlite;

namespace OscarPressRoom.Archive.Searching;

/// <summary>The functions by which the schema's views write the index's text.</summary>
internal static class IndexFunctions
{
    public static void Teach(SqliteConnection connection)
    {
        connection.CreateFunction("index_exact", (string text) => IndexText.Exact(text), isDeterministic: true);
        connection.CreateFunction("index_named", (string text) => IndexText.Named(text), isDeterministic: true);
        connection.CreateFunction("index_filter", (string kind, string value) => IndexText.Filter(kind, value), isDeterministic: true);
    }
}
