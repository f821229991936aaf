namespace OscarPressRoom.Archive.Changing;

/// <summary>What a change did, row by row.</summary>
/// <param name="Rows">What it did to words and facts, at most the first few hundred.</param>
/// <param name="Moved">How many rows only changed place.</param>
/// <param name="Unread">How many rows are too many to be read.</param>
public sealed record Receipt(IReadOnlyList<ReceiptRow> Rows, int Moved, int Unread);

/// <summary>A row before and after a change, as lines of text.</summary>
/// <param name="Before">Null where the row came with the change.</param>
/// <param name="After">Null where the row went with it.</param>
public sealed record ReceiptRow(string TableName, string? Before, string? After);
