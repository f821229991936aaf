namespace OscarPressRoom.Archive.Searching.Language;

/// <summary>Where words are looked for, if not everywhere.</summary>
public enum Side
{
    Question,
    Answer,
}
