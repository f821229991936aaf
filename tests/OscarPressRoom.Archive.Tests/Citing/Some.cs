using OscarPressRoom.Archive.Citing;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Tests.Citing;

internal static class Some
{
    private static readonly Citable Plain = Of("Ana Ruiz");

    public static readonly IReadOnlyDictionary<string, Citable> Cases = new Dictionary<string, Citable>
    {
        ["one"] = Plain,
        ["conversation"] = Plain with { Title = "Ana Ruiz backstage at the 86th Academy Awards", Container = null, Wording = null, Address = "https://archive.example/events/86/ana-ruiz?v=5e6f7a8b" },
        ["digest"] = Plain with { Rendition = Rendition.Digest },
        ["no-date"] = Plain with { Date = null },
        ["no-source"] = Plain with { Source = null },
        ["nobody"] = Of(),
        ["one-word"] = Of("Lumen"),
        ["particles"] = Of("Inés de la Torre", "Joost van der Linden", "Rosa De Marco"),
        ["suffixes"] = Of("Cy Oduya, Jr.", "Hal Brandt III"),
        ["initials"] = Of("J.R. Falk", "Jean-Luc G. Moreau", "Émile Östlund"),
        ["two"] = Of("Ana Ruiz", "Bo Lind"),
        ["eight"] = Of([.. Enumerable.Range(1, 8).Select(Numbered)]),
        ["eleven"] = Of([.. Enumerable.Range(1, 11).Select(Numbered)]),
        ["twenty-one"] = Of([.. Enumerable.Range(1, 21).Select(Numbered)]),
        ["quotes"] = Plain with { Title = "How did you make “Tin Moon” and \"Salt\"", Container = "“Tin Moon” backstage" },
        ["signs"] = Of("Łucja O’Żak", "Brandt and Daughters") with
        {
            Title = "Is 100 % of {it} C:\\tin_moon & $5 #1 ~ x^2 漢字 — “naïve”?",
            Source = "https://example.org/a_b?c=%7Bd%7D&e=1",
            Wording = new("A * B", "# Is it [this](x)?\n- or that?", [new() { Text = "1. It *is*." }, new() { Speaker = "Łucja O’Żak", Text = "> No <b>." }]),
        },
    };

    private static string Numbered(int number) => $"{(char)('A' + number - 1)}da Winner{(char)('a' + number - 1)}";

    private static Citable Of(params string[] names) => new()
    {
        Title = "Why tin?",
        Container = "Backstage at the 86th Academy Awards",
        Speakers = [.. names.Select(CitedName.Parse)],
        Event = "86th Academy Awards",
        Date = new DateOnly(2014, 3, 2),
        Rendition = Rendition.Verbatim,
        Source = "https://example.org/tin",
        Address = "https://archive.example/events/86/ana-ruiz/why-tin?v=1a2b3c4d",
        Accessed = new DateOnly(2026, 11, 22),
        Wording = new(null, "Why tin?", [new() { Text = "It was there." }, new() { Text = "All of it." }]),
    };
}
