using OscarPressRoom.Transcripts;
using OscarPressRoom.Transcripts.Facts;

namespace OscarPressRoom.Benchmarks.Building;

/// <summary>Invented winners, films and reporters for conversations that have none: the same number gives the same, spread over all ceremonies.</summary>
internal static class InventedHeaders
{
    private static readonly string[] Given =
        ["Ana", "Bo", "Cy", "Dora", "Ebo", "Fern", "Gus", "Hedda", "Ines", "Jory", "Kaj", "Lotte", "Mara", "Nils", "Oona", "Pio", "Quill", "Rosa", "Sven", "Tove", "Ulla", "Vito", "Wim", "Xenia", "Yann", "Zoë"];

    private static readonly string[] First = ["Al", "Ber", "Cor", "Dun", "Es", "Fal", "Gar", "Hol", "Ing", "Jar", "Kel", "Lin", "Mor", "Nor", "Od", "Pel", "Quis", "Ras", "Sor", "Tal", "Ul", "Ver", "Wen", "Yar", "Zan"];

    private static readonly string[] Last = ["den", "quist", "mark", "uya", "ström", "ini", "ovic", "wood", "ares", "ley", "heim", "osa", "und", "berg", "ito", "ell", "ano"];

    private static readonly string[] Adjectives = ["Tin", "Copper", "Second", "Quiet", "Salt", "Late", "Borrowed", "Northern", "Paper", "Blue", "Hollow", "Patient", "Winter", "Golden", "Lost", "Narrow"];

    private static readonly string[] Nouns = ["Moon", "Harbour", "Orchard", "Letter", "Ladder", "River", "Machine", "Garden", "Witness", "Mountain", "Evening", "Engine", "Island", "Window", "Choir"];

    private static readonly string[] Outlets = ["Radio Sur", "the Tin Gazette", "Harbour News", "Kanal Nord", "the Morning Ladder", "Orchard Weekly", "Studio Ost"];

    public static PrintedTranscript Over(IReadOnlyList<PrintedQuestionAnswer> conversation, int number)
    {
        var ceremony = Ceremony.Numbered((number % Ceremony.All.Count) + 1)!;
        var category = Category.All[number / Ceremony.All.Count % Category.All.Count];
        var people = Enumerable.Range(0, 1 + (number % 5 / 3)).Select(each => Person((number * 31) + (each * 7))).ToList();
        return new PrintedTranscript
        {
            Event = new PrintedEvent { Number = ceremony.Number, Name = Ceremony.Name(ceremony.Number), Date = ceremony.Date, Venue = ceremony.Venue },
            Winners = [new PrintedWinner { Award = category.Name, Category = category.Slug, Credit = string.Join(", ", people), People = [.. people.Select(name => new PrintedPerson(name))], Film = Film(number) }],
            Questions = [.. conversation.Select((pair, index) => (number + index) % 3 == 0 ? pair with { Asker = Reporter(number + index) } : pair)],
            Rendition = number % 10 == 0 ? Rendition.Digest : Rendition.Verbatim,
            Source = $"https://example.org/press-room/{number}",
        };
    }

    // Strides without a common factor with the lists, so that neighbours differ and all come up.
    private static string Person(int number) =>
        $"{Given[number % Given.Length]} {First[number / 3 % First.Length]}{Last[number / 5 % Last.Length]}";

    private static string Film(int number) =>
        number % 7 == 0 ? Nouns[number / 7 % Nouns.Length] : $"{Adjectives[number % Adjectives.Length]} {Nouns[number / 3 % Nouns.Length]}";

    private static string Reporter(int number) => $"{Person(number * 11)}, {Outlets[number % Outlets.Length]}";
}
