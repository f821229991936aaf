namespace OscarPressRoom.Archive.Correcting;

/// <summary>Who corrects, and why.</summary>
/// <param name="By">The account's name.</param>
/// <param name="Why">Readers see it; may be empty.</param>
public sealed record Signature(string By, string Why);
