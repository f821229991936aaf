namespace OscarPressRoom.Archive.Changing;

/// <summary>One act of changing the archive: who, when, what and why. The database's triggers write down what it does to each row.</summary>
public sealed class Change
{
    public int Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The account's name; "seeds" for the start-up import, the system's user for a command.</summary>
    public required string By { get; init; }

    /// <summary>A sentence without its full stop: “Imported quist.md”.</summary>
    public required string What { get; set; }

    /// <summary>In the words of whoever made it; may be empty.</summary>
    public required string Why { get; init; }

    /// <summary>The file that it brought.</summary>
    public ImportRun? ImportRun { get; set; }

    /// <summary>The change that this one took back.</summary>
    public int? UndoesId { get; init; }

    /// <summary>The change that took this one back, unless that was taken back itself.</summary>
    public int? UndoneById { get; set; }

    /// <summary>Whether it is being made: never so outside its transaction.</summary>
    public bool IsOpen { get; set; }
}
