namespace OscarPressRoom.Archive.Changing;

/// <summary>What a change did to a row, once for each time. Written by the database's triggers.</summary>
public sealed class ChangedRow
{
    public int Id { get; init; }

    public int ChangeId { get; init; }

    public required string TableName { get; init; }

    /// <summary>The key's value as text; of a key of several columns a JSON array.</summary>
    public required string RowKey { get; init; }

    /// <summary>The row as it was, a JSON object; null where it came with the change.</summary>
    public string? Before { get; init; }
}
