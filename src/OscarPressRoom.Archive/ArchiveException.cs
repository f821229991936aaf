namespace OscarPressRoom.Archive;

/// <summary>The archive cannot do what was asked; the message is a sentence for the person who runs it.</summary>
public sealed class ArchiveException(string message, Exception? inner = null) : Exception(message, inner);
