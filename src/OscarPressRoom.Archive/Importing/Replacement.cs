namespace OscarPressRoom.Archive.Importing;

/// <summary>The one person or film that a corrected file names in the place of one other: most often the same, with the name put right.</summary>
internal static class Replacement
{
    /// <summary>Null where nothing, or more than one, was exchanged.</summary>
    public static (T Former, T Now)? Of<T>(IEnumerable<T?> before, IEnumerable<T?> after) where T : class
    {
        var (former, now) = (before.OfType<T>().Distinct().ToList(), after.OfType<T>().Distinct().ToList());
        return (former.Except(now).ToList(), now.Except(former).ToList()) is ([var left], [var came]) ? (left, came) : null;
    }
}
