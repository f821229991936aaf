using System.Globalization;
using System.Text;

namespace OscarPressRoom.Archive.Citing;

/// <summary>An entry for BibTeX and biblatex, in UTF-8.</summary>
internal static class BibTex
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Write(Citable cited)
    {
        var fields = new (string Name, string? Value)[]
        {
            ("author", cited.Speakers.Count == 0 ? null : $"{{{string.Join(" and ", cited.Speakers.Select(Name))}}}"),

            // The second braces keep the capitals as they are.
            ("title", $"{{{{{Escape(cited.Title)}}}}}"),
            ("howpublished", $"{{{Escape(Citable.Publisher)}}}"),
            ("year", cited.Date is { } date ? string.Create(CultureInfo.InvariantCulture, $"{{{date.Year}}}") : null),
            ("month", cited.Date is { } day ? Months[day.Month - 1] : null),
            ("note", $"{{{Escape(Note(cited))}}}"),
            ("url", $"{{{cited.Address}}}"),
            ("urldate", $"{{{cited.Accessed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}}}"),
        };
        return $"@misc{{{cited.Key},\n{string.Concat(fields.Where(field => field.Value is not null).Select(field => $"  {field.Name} = {field.Value},\n"))}}}\n";
    }

    private static string Note(Citable cited) => Prose.Joined(
        cited.Container is { } container ? $"In {Prose.Quoted(container)}" : null,
        Prose.Sentence($"{cited.Medium}, {cited.Event}"),
        cited.Source is { } source ? $"Source: {source}." : null);

    // A name of one part is kept whole by braces.
    private static string Name(CitedName name) => name.Given is null
        ? $"{{{Escape(name.Family)}}}"
        : string.Join(", ", new[] { name.Surname, name.Suffix, name.Given }.OfType<string>().Select(Escape));

    // Braces are counted even behind a backslash, so they are written as commands.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            escaped.Append(character switch
            {
                '{' => "{\\textbraceleft}",
                '}' => "{\\textbraceright}",
                '\\' => "{\\textbackslash}",
                '~' => "{\\textasciitilde}",
                '^' => "{\\textasciicircum}",
                '&' or '%' or '$' or '#' or '_' => $"\\{character}",
                _ => character.ToString(),
            });
        }

        return escaped.ToString();
    }
}
