using System.Text.RegularExpressions;
using OscarPressRoom.Transcripts.Headers;

namespace OscarPressRoom.Transcripts.Marks;

/// <summary>Whose names a text uses as marks. A colon alone makes no speaker: "For more info: …".</summary>
internal sealed class Speakers
{
    private const int LongestHeaderLine = 300;

    // No press room has more people in it.
    private const int MostToCompare = 300;

    private readonly HashSet<string> _speakers = [];
    private readonly HashSet<string> _askers;

    /// <param name="hasQuestions">Whether questions are marked: then a full name in capitals before a colon needs no second witness.</param>
    public Speakers(IReadOnlyList<SourceLine> lines, bool hasQuestions)
    {
        var marks = lines
            .Select(line => Label.SpeakerOf(Label.IsAnswer(line.Text) ? Label.Answer().Match(line.Text).Groups["text"].Value : line.Text))
            .Where(mark => mark.Success && Label.IsName(mark.Groups["name"].Value))
            .ToList();
        var surnames = marks.GroupBy(Surname).ToDictionary(same => same.Key, same => same.Count());
        var askers = marks.Where(mark => Label.IsAskersRole(mark.Groups["role"].Value)).Select(Surname).ToHashSet();
        _askers = [.. marks.Where(mark => askers.Contains(Surname(mark))).SelectMany(mark => Keys(mark.Groups["name"].Value))];
        _speakers.UnionWith(marks
            .Where(mark => mark.Groups["role"].Success || mark.Groups["time"].Success || Label.HasAddress(mark.Groups["name"].Value) || surnames[Surname(mark)] > 1 || (hasQuestions && IsShoutedFullName(mark.Groups["name"].Value)))
            .SelectMany(mark => Keys(mark.Groups["name"].Value)));
        _speakers.UnionWith(Credited(lines).Concat(InParentheses(lines)).SelectMany(Keys));
    }

    public bool Has(string name) => _speakers.Contains(Key(name));

    /// <summary>Whether somebody's trade, printed beside the name, is to ask.</summary>
    public bool Asks(string name) => _askers.Contains(Key(name));

    /// <summary>Whether a single word is one of the names, or nearly: "(Nods)" is none.</summary>
    public bool HasNearly(string word) => Has(word) || (word.Length > 4 && _speakers.Count <= MostToCompare && _speakers.Any(speaker => EditDistance.AtMost(Key(word), speaker, 1)));

    // Who is credited above a conversation is known in it, by the full name, the first and the last.
    private static IEnumerable<string> Credited(IReadOnlyList<SourceLine> lines) =>
        from line in lines
        where line.Text.Length is > 0 and < LongestHeaderLine && !Label.Question().IsMatch(line.Text) && !Label.IsAnswer(line.Text)
        let fields = HeaderField.Of(line.Text).Where(field => field.Name is "INTERVIEW WITH" or "SPEECH BY" or "AWARD RECIPIENT" or "AWARD RECIPIENTS").Select(field => field.Value)
        let alone = Names.AreNames(line.Text) ? line.Text : ""
        from credit in fields.Append(TitleLine.Winner(line.Text) ?? "").Append(alone).Concat(AwardLine.Of(line, ceremony: null).Select(award => award.Credit ?? ""))
        from name in Names.Split(credit)
        select name;

    // A. (Ana Ruiz) …
    private static IEnumerable<string> InParentheses(IReadOnlyList<SourceLine> lines) =>
        from line in lines
        where Label.IsAnswer(line.Text)
        let aside = Label.InParentheses().Match(Label.Answer().Match(line.Text).Groups["text"].Value.Trim())
        where aside.Success && Label.IsName(aside.Groups["name"].Value) && Label.IsFullName(aside.Groups["name"].Value)
        select aside.Groups["name"].Value;

    // The surname alone comes later, and the first name in reposts.
    private static IEnumerable<string> Keys(string name) => Names.Words(name) is { Length: > 1 } words ? [Key(name), .. new[] { words[0], words[^1] }.Where(word => Label.IsName(Capitalised(word)))] : [Key(name)];

    private static string Capitalised(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    private static bool IsShoutedFullName(string name) => Label.IsFullName(name) && !name.Any(char.IsLower);

    private static string Surname(Match mark) => Names.Words(mark.Groups["name"].Value)[^1];

    private static string Key(string name) => Folded.Words(name);
}
