namespace OscarPressRoom.Archive.Searching.Language;

/// <summary>Names around a conversation and in it.</summary>
public enum NameField
{
    Winner,
    Film,
    Award,
    Asker,
    Speaker,
}

/// <summary>A name with these words side by side, or with a word that begins so.</summary>
public sealed record NameHas(NameField Field, Words Words, bool IsPrefix = false) : Expression
{
    public override bool HasSaid => false;
}
