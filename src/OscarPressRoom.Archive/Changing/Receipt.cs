namespace OscarPressRoom.Archive.Changing;

/// <summary>What a change did, row by row.</summary>
/// <param name="Rows">What it did to words and facts, conversations first; at most a few hundred.</param>
/// <param name="Moved">How many rows only changed place.</param>
/// <param name="Unread">How many rows are too many to be read.</param>
public sealed record Receipt(IReadOnlyList<ReceiptRow> Rows, int Moved, int Unread)
{
    /// <summary>Whether a whole conversation came with the change.</summary>
    public bool Brought => Rows.Any(row => row is { TableName: "Transcript", Before: null });

    /// <summary>Whether a whole conversation went with it.</summary>
    public bool Removed => Rows.Any(row => row is { TableName: "Transcript", After: null });
}

/// <summary>A row before and after a change, as lines of text.</summary>
/// <param name="Before">Null where the row came with the change.</param>
/// <param name="After">Null where the row went with it.</param>
public sealed record ReceiptRow(string TableName, string? Before, string? After);
