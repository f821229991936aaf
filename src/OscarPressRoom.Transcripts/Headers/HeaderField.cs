using System.Text.RegularExpressions;

namespace OscarPressRoom.Transcripts.Headers;

/// <summary>A named fact of a header, as the Academy prints them: <c>CATEGORY: Directing</c>.</summary>
internal readonly partial record struct HeaderField(string Name, string Value)
{
    /// <summary>The fields of a line, several of which may stand on it with dashes between; empty when it begins with none.</summary>
    public static IReadOnlyList<HeaderField> Of(string line)
    {
        var names = FieldName().Matches(line);
        if (names is not [{ Index: 0 }, ..])
            return [];

        return [.. names.Select((name, index) =>
        {
            var end = index + 1 < names.Count ? names[index + 1].Index : line.Length;
            return new HeaderField(name.Groups["name"].Value.ToUpperInvariant(), line[(name.Index + name.Length)..end].Trim(' ', '–', '—', '-', '\u00A0'));
        })];
    }

    // CATEGORY: Directing – INTERVIEW WITH: Ana Ruiz – FILM: “Tin Moon”
    [GeneratedRegex(@"(?:^(?<name>(?i:CATEGORY|INTERVIEW WITH|SPEECH BY|AWARD RECIPIENTS?|FILM|COUNTRY|WINNERS?|NOMINATED FOR|OSCAR WINS?))|(?<=\s)(?<name>CATEGORY|INTERVIEW WITH|SPEECH BY|AWARD RECIPIENTS?|FILM|COUNTRY))\s*:\s*", RegexOptions.CultureInvariant)]
    private static partial Regex FieldName();
}
