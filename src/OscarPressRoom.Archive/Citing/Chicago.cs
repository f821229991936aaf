namespace OscarPressRoom.Archive.Citing;

/// <summary>The Chicago Manual of Style, as an entry of a bibliography.</summary>
internal static class Chicago
{
    private const int MostNames = 10;
    private const int FirstOfMany = 7;

    public static string Write(Citable cited) => Prose.Joined(
        cited.Speakers.Count == 0 ? null : Prose.Sentence(Names(cited.Speakers)),
        Prose.Quoted(cited.Title),
        cited.Container is { } container ? $"In {Prose.Quoted(container)}" : null,
        $"{cited.Medium}, {cited.Event}, {(cited.Date is { } date ? Prose.Long(date) : "n.d")}.",
        Prose.Sentence(Citable.Publisher),
        $"Accessed {Prose.Long(cited.Accessed)}.",
        $"{cited.Address}.",
        cited.Source is { } source ? $"Source: {source}." : null);

    private static string Names(IReadOnlyList<CitedName> names)
    {
        var shown = names.Skip(1).Select(name => name.Full).Prepend(Prose.Inverted(names[0])).ToList();
        return shown switch
        {
            [var only] => only,
            { Count: > MostNames } => $"{string.Join(", ", shown.Take(FirstOfMany))}, et al",
            [.. var others, var last] => $"{string.Join(", ", others)}, and {last}",
            [] => "",
        };
    }
}
