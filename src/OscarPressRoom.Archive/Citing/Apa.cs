using System.Globalization;

namespace OscarPressRoom.Archive.Citing;

/// <summary>The style of the American Psychological Association, seventh edition.</summary>
internal static class Apa
{
    private const int MostNames = 20;

    public static string Write(Citable cited)
    {
        var title = $"{cited.Title} [{cited.Medium}].";
        var date = $"({cited.Date?.ToString("yyyy, MMMM d", CultureInfo.InvariantCulture) ?? "n.d."}).";
        return Prose.Joined(
            cited.Speakers.Count == 0 ? title : Prose.Sentence(Names(cited.Speakers)),
            date,
            cited.Speakers.Count == 0 ? null : title,
            cited.Container is { } container ? Prose.Sentence($"In {container}") : null,
            Prose.Sentence(cited.Event),
            Prose.Sentence(Citable.Publisher),
            $"Retrieved {Prose.Long(cited.Accessed)}, from {cited.Address}",
            cited.Source is { } source ? $"(Source: {source})" : null);
    }

    // Beyond twenty, the first nineteen and the last.
    private static string Names(IReadOnlyList<CitedName> names)
    {
        var shown = names.Select(Name).ToList();
        return shown switch
        {
            [var only] => only,
            { Count: > MostNames } => $"{string.Join(", ", shown.Take(MostNames - 1))}, … {shown[^1]}",
            [.. var others, var last] => $"{string.Join(", ", others)}, & {last}",
            [] => "",
        };
    }

    private static string Name(CitedName name) =>
        string.Join(", ", new[] { name.Surname, name.Given is null ? null : Initials(name.Given), name.Suffix }.OfType<string>());

    // “Jean-Luc G.” gives “J.-L. G.”, “J.R.” gives “J. R.”
    private static string Initials(string given) => string.Join(' ', given
        .Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => string.Join('-', word.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => $"{part.EnumerateRunes().First()}."))));
}
