namespace OscarPressRoom.Archive.Importing;

/// <summary>The one person whom a corrected file names in the place of one other: most often the same, with the name put right.</summary>
internal sealed record Replacement(Person Former, Person Person)
{
    /// <summary>Null where nobody, or more than one, was exchanged.</summary>
    public static Replacement? Of(IEnumerable<Winner> before, IEnumerable<Winner> after)
    {
        var (former, now) = (before.SelectMany(winner => winner.People).Distinct().ToList(), after.SelectMany(winner => winner.People).Distinct().ToList());
        return (former.Except(now).ToList(), now.Except(former).ToList()) is ([var left], [var came]) ? new Replacement(left, came) : null;
    }
}
