using System.Globalization;

namespace OscarPressRoom.Archive.Citing;

/// <summary>A record of the format RIS: a tag, two spaces, a hyphen and a space before each value, lines ended as on Windows.</summary>
internal static class Ris
{
    public static string Write(Citable cited)
    {
        var fields = new List<(string Tag, string? Value)> { ("TY", "ELEC") };
        fields.AddRange(cited.Speakers.Select(name => ("AU", (string?)Prose.Inverted(name))));
        fields.AddRange(
        [
            ("TI", cited.Title),
            ("T2", cited.Container),
            ("PB", Citable.Publisher),
            ("PY", cited.Date?.Year.ToString(CultureInfo.InvariantCulture)),
            ("DA", cited.Date is { } date ? Day(date) : null),
            ("M3", cited.Medium),
            ("N1", cited.Event),
            ("N1", cited.Source is { } source ? $"Source: {source}" : null),
            ("UR", cited.Address),
            ("Y2", Day(cited.Accessed)),
        ]);
        return string.Concat(fields.Where(field => field.Value is not null).Select(field => $"{field.Tag}  - {field.Value}\r\n")) + "ER  - \r\n";
    }

    private static string Day(DateOnly date) => date.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture);
}
