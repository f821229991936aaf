using OscarPressRoom.Transcripts.Facts;
using OscarPressRoom.Transcripts.Headers;

namespace OscarPressRoom.Transcripts.Editing;

/// <summary>A winner as a person types it into fields; what they leave as it was stays as it was read.</summary>
/// <param name="People">One name on each line; left empty, they are told from the credit.</param>
public sealed record TypedWinner(string? Award, string? Credit, string? People, string? Film)
{
    public static TypedWinner Of(PrintedWinner winner) =>
        new(winner.Award, winner.Credit, string.Join('\n', winner.People.Select(person => person.Name)), winner.Film);

    /// <summary>Null where nobody is named.</summary>
    /// <param name="before">What the fields were filled with; null where they were empty.</param>
    /// <param name="ceremony">The number of the event, which decides between categories that shared a name.</param>
    public PrintedWinner? Read(PrintedWinner? before, int? ceremony)
    {
        var names = (People ?? "").Split(['\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var credit = Tidy(Credit) ?? string.Join(", ", names);
        if (credit.Length == 0)
            return null;

        var (award, film) = (Tidy(Award), Tidy(Film));
        var known = before?.People.ToLookup(person => person.Name);
        return new PrintedWinner
        {
            Award = award,
            Category = before is not null && before.Award == award ? before.Category : award is null ? null : Category.Named(award, ceremony)?.Slug,
            Credit = credit,
            People = [.. (names.Length > 0 ? names : Names.Split(credit)).Select(name => known?[name].FirstOrDefault() ?? new PrintedPerson(name))],
            Film = film,
            Inferred = before is not null && before.Film == film ? before.Inferred : [],
        };
    }

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
