using OscarPressRoom.Archive.Wordings;

namespace OscarPressRoom.Archive.Importing;

/// <summary>What an import does to a pair.</summary>
/// <param name="Line">Where the file has it; 0 where that is not known.</param>
/// <param name="Anchor">Its name in addresses.</param>
/// <param name="Before">Null where it is new.</param>
/// <param name="After">Null where it goes.</param>
public sealed record PairChange(int Line, string Anchor, Wording? Before, Wording? After)
{
    public bool IsNew => Before is null;

    public bool IsRemoved => After is null;

    /// <summary>A pair that only moved is unchanged.</summary>
    public bool IsChanged => Before is not null && After is not null && Before.Text != After.Text;
}
