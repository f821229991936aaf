using System.Text.RegularExpressions;
using OscarPressRoom.Transcripts.Headers;

namespace OscarPressRoom.Transcripts.Marks;

/// <summary>Takes the marks off lines. Which marks a text uses is settled first: a colon alone makes no speaker.</summary>
internal sealed partial class MarkReader
{
    private const int FewestBareMarks = 3;

    private readonly bool _hasLetters;
    private readonly bool _hasBareQuestions;
    private readonly HashSet<string> _speakers;

    private MarkReader(bool hasLetters, bool hasBareQuestions, HashSet<string> speakers) =>
        (_hasLetters, _hasBareQuestions, _speakers) = (hasLetters, hasBareQuestions, speakers);

    /// <summary>Both sides are marked.</summary>
    public bool IsLabelled { get; private init; }

    /// <summary>Only those who answer are.</summary>
    public bool IsNamed { get; private init; }

    public static MarkReader For(IReadOnlyList<SourceLine> lines)
    {
        var questions = lines.Count(line => Question().IsMatch(line.Text));
        var answers = lines.Count(line => IsAnswer(line.Text));
        var bare = lines.Count(line => BareQuestion().IsMatch(line.Text));
        var askers = lines.Count(line => Asker().IsMatch(line.Text));
        var speakers = Speakers(lines);
        speakers.UnionWith(Credited(lines));
        var named = lines.Count(line => NameOf(line.Text) is { } name && speakers.Contains(Key(name)));

        var hasLetters = questions > 0 && (answers > 0 || (questions > 1 && named > 0));
        var hasBare = !hasLetters && bare >= FewestBareMarks && named > 1;
        return new MarkReader(hasLetters, hasBare, speakers)
        {
            IsLabelled = hasLetters || hasBare || (askers > 1 && named > 1),
            IsNamed = named > 1,
        };
    }

    public MarkedLine Read(SourceLine line)
    {
        if (_hasLetters && Question().Match(line.Text) is { Success: true } question)
            return new MarkedLine(line.Number, Mark.Question, null, question.Groups["text"].Value.Trim());
        if (_hasLetters && IsAnswer(line.Text))
            return ReadAnswer(line);
        if (_hasBareQuestions && BareQuestion().Match(line.Text) is { Success: true } bare)
            return new MarkedLine(line.Number, Mark.Question, null, bare.Groups["text"].Value.Trim());
        if (Asker().Match(line.Text) is { Success: true } asker)
            return new MarkedLine(line.Number, Mark.Question, null, asker.Groups["text"].Value.Trim());
        if (Speaker().Match(line.Text) is { Success: true } speaker && _speakers.Contains(Key(speaker.Groups["name"].Value)))
            return new MarkedLine(line.Number, Mark.Speaker, speaker.Groups["name"].Value.Trim(), speaker.Groups["text"].Value.Trim());

        return new MarkedLine(line.Number, Mark.None, null, line.Text);
    }

    private MarkedLine ReadAnswer(SourceLine line)
    {
        var text = Answer().Match(line.Text).Groups["text"].Value.Trim();
        if (InParentheses().Match(text) is { Success: true } aside && IsName(aside.Groups["name"].Value))
            return new MarkedLine(line.Number, Mark.Answer, aside.Groups["name"].Value.Trim(), aside.Groups["text"].Value.Trim());
        if (Speaker().Match(text) is { Success: true } speaker && IsName(speaker.Groups["name"].Value) && (_speakers.Contains(Key(speaker.Groups["name"].Value)) || IsFullName(speaker.Groups["name"].Value)))
            return new MarkedLine(line.Number, Mark.Answer, speaker.Groups["name"].Value.Trim(), speaker.Groups["text"].Value.Trim());

        return new MarkedLine(line.Number, Mark.Answer, null, text);
    }

    // A name is a speaker's when it has a role beside it, a form of address before it, or comes back.
    private static HashSet<string> Speakers(IReadOnlyList<SourceLine> lines)
    {
        var marks = lines
            .Select(line => Speaker().Match(IsAnswer(line.Text) ? Answer().Match(line.Text).Groups["text"].Value : line.Text))
            .Where(mark => mark.Success && IsName(mark.Groups["name"].Value))
            .ToList();
        var surnames = marks.GroupBy(mark => Surname(mark.Groups["name"].Value)).ToDictionary(same => same.Key, same => same.Count());
        return [.. marks
            .Where(mark => mark.Groups["role"].Success || mark.Groups["time"].Success || Address().IsMatch(mark.Groups["name"].Value) || surnames[Surname(mark.Groups["name"].Value)] > 1)
            .Select(mark => Key(mark.Groups["name"].Value))];
    }

    // Who is credited above a conversation is known in it, by the full name, the first and the last.
    private static IEnumerable<string> Credited(IReadOnlyList<SourceLine> lines) =>
        from line in lines
        where line.Text.Length < 300
        from credit in HeaderField.Of(line.Text).Where(field => field.Name is "INTERVIEW WITH" or "SPEECH BY").Select(field => field.Value).Append(HeaderLines.Winner(line.Text) ?? "").Concat(AwardLine.Of(line, ceremony: null).Select(award => award.Credit ?? ""))
        from name in Names.Split(credit)
        let words = Key(name).Split(' ')
        from key in new[] { Key(name), words[0], words[^1] }
        select key;

    private static string? NameOf(string text) => Speaker().Match(text) is { Success: true } speaker ? speaker.Groups["name"].Value : null;

    private static bool IsAnswer(string text) => Answer().IsMatch(text) && !Initials().IsMatch(text);

    private static bool IsName(string text) => Name().IsMatch(text) && !NoName().IsMatch(text) && !text.EndsWith('.');

    private static bool IsFullName(string text) => text.Contains(' ', StringComparison.Ordinal);

    private static string Key(string name) => Folded.Words(name);

    private static string Surname(string name) => Key(name).Split(' ')[^1];

    // • Q. How …
    [GeneratedRegex(@"^[•*–-]?\s*Q\s*[.:)](?<text>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Question();

    // A.Well, …
    [GeneratedRegex(@"^[•*–-]?\s*A\s*[.:)](?<text>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Answer();

    // A. R. Rahman and A.M. are no marks
    [GeneratedRegex(@"^A\.\s?\p{Lu}\.|^A\.M\b", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();

    // Q   How …
    [GeneratedRegex(@"^Q\s+(?<text>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex BareQuestion();

    // Reporter: How …
    [GeneratedRegex(@"^[•*–-]?\s*(?i:question|journalist|reporter|press|the press|media|interviewer|unidentified (?:reporter|male|female|speaker)|speaker \d+|host)(?:\s*\(\d\d?(?::\d\d){1,2}\))?\s*:\s*(?:\(\d\d?(?::\d\d){1,2}\))?\s*(?<text>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Asker();

    // Ana Ruiz (director): We …
    [GeneratedRegex(@"^[•*]?\s*(?<name>[\p{L}][\p{L}\p{M}.'’‑ \u00A0-]{0,60}?)(?:\s*\((?<time>\d\d?(?::\d\d){1,2})\)|\s*\((?<role>[^()]{2,60})\))?\s*:(?!//|\d)\s*(?:\((?<time>\d\d?(?::\d\d){1,2})\))?\s*(?<text>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Speaker();

    // (Ana Ruiz) We …
    [GeneratedRegex(@"^\((?<name>[^()]{2,60})\)(?<text>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex InParentheses();

    // MS. RUIZ
    [GeneratedRegex(@"^(?:mr|mrs|ms|miss|dr|sir|dame|the|secretary|senator|admiral|general|president)\b\.?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    // Ana de la Ruiz-Łódź, Jr.
    [GeneratedRegex(@"^(?!\p{L}$)\p{Lu}[\p{L}\p{M}.'’‑-]*(?:[\s\u00A0]+(?:(?:de|del|de la|da|di|van|von|der|den|bin|al|el|la|le|du|y)\b|\p{Lu}[\p{L}\p{M}.'’‑-]*)){0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    // Speaking in Spanish
    [GeneratedRegex(@"^(?:speak|laugh|applau|cheer|inaudible|crosstalk|in\s|through|via|foreign|phonetic|pause|sing|note|category|film|winners?|award|interview|speech|source|photo|see also|related|more|for more|read|copyright|nominated|oscar|backstage|title|date|venue|spanish|french|italian|german|korean|japanese|mandarin|hungarian|portuguese|danish|swedish|on\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoName();
}
