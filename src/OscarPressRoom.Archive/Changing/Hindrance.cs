namespace OscarPressRoom.Archive.Changing;

/// <summary>Why a change cannot be undone.</summary>
/// <param name="Reason">A sentence.</param>
/// <param name="ChangeId">The change that is in the way, where it is one.</param>
public sealed record Hindrance(string Reason, int? ChangeId = null);
