namespace OscarPressRoom.Archive.Connecting;

/// <summary>What a scope means to do with the archive: to write too, unless it says before it first asks for the archive that it only reads.</summary>
public sealed class Access
{
    public bool IsReadOnly { get; set; }
}
