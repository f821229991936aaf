using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Correcting;

/// <summary>What a form holds of a winning entry.</summary>
/// <param name="Award">As printed.</param>
/// <param name="People">A name each, in the order of the credit.</param>
public sealed record WinnerFacts(string Award, string Credit, string? Film, IReadOnlyList<string> People)
{
    public string Fingerprint => Seen.Fingerprint(new { Award, Credit, Film, People });

    public WinnerFacts Tidied => new(Typed.Line(Award) ?? "", Typed.Line(Credit) ?? "", Typed.Line(Film), [.. People.Select(Typed.Line).OfType<string>()]);

    public string? Fault => (Award, Credit) switch
    {
        ({ Length: 0 }, _) => "A winner needs an award.",
        (_, { Length: 0 }) => "A winner needs a credit: the names as they were read out.",
        _ => People.FirstOrDefault(name => Folded.Words(name).Length == 0) is { } name ? $"“{name}” is no name." : null,
    };

    public static WinnerFacts Of(Winner winner) =>
        new(winner.Award.Name, winner.Credit, winner.Film, [.. winner.People.OrderBy(person => person.Id).Select(person => person.Name)]);
}
