using System.Globalization;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Importing.Merging;

/// <summary>Single facts, three ways.</summary>
/// <param name="line">Where the file says what is picked.</param>
internal sealed class FactMerge(int line)
{
    public List<Conflict> Conflicts { get; } = [];

    public T Pick<T>(string what, T former, T mine, T theirs, Func<T, string?>? print = null)
    {
        print ??= fact => Convert.ToString(fact, CultureInfo.InvariantCulture);
        var (was, own, came) = (Printed(former), Printed(mine), Printed(theirs));
        if (Same(was, came) || Same(own, came))
            return mine;
        if (Same(was, own))
            return theirs;

        Conflicts.Add(new Conflict(line, what, own, came));
        return mine;

        string? Printed(T fact) => print(fact) is { Length: > 0 } text ? text : null;
    }

    // How a name is written is not what it says: the first source to name an award decides that.
    private static bool Same(string? some, string? other) => some == other || (some is not null && other is not null && Folded.Words(some) == Folded.Words(other));
}
