namespace OscarPressRoom.Transcripts.Marks;

/// <summary>Takes the marks off lines. Which marks a text uses is settled first: a colon alone makes no speaker.</summary>
internal sealed class MarkReader
{
    private const int FewestBareMarks = 3;

    private readonly bool _hasLetters;
    private readonly bool _hasBareQuestions;
    private readonly Speakers _speakers;

    // A line is looked at for its layout, its section and its turn: by the string itself, since a long line is dear to compare.
    private readonly Dictionary<string, MarkedLine> _read = new(ReferenceEqualityComparer.Instance);

    private MarkReader(bool hasLetters, bool hasBareQuestions, Speakers speakers) =>
        (_hasLetters, _hasBareQuestions, _speakers) = (hasLetters, hasBareQuestions, speakers);

    /// <summary>Both sides are marked.</summary>
    public bool IsLabelled { get; private init; }

    /// <summary>Only those who answer are.</summary>
    public bool IsNamed { get; private init; }

    public static MarkReader For(IReadOnlyList<SourceLine> lines)
    {
        var questions = lines.Count(line => Label.Question().IsMatch(line.Text));
        var answers = lines.Count(line => Label.IsAnswer(line.Text));
        var bare = lines.Count(line => Label.BareQuestion().IsMatch(line.Text));
        var speakers = new Speakers(lines, questions > 0);
        var names = lines.Select(line => Label.SpeakerOf(line.Text)).Where(mark => mark.Success).Select(mark => mark.Groups["name"].Value).Where(speakers.Has).ToList();
        var askers = lines.Count(line => Label.AskerOf(line.Text).Success) + names.Count(speakers.Asks);
        var named = names.Count(name => !speakers.Asks(name));

        var hasLetters = questions > 0 && (answers > 0 || named > 0);
        var hasBare = !hasLetters && bare >= FewestBareMarks && named > 1;
        return new MarkReader(hasLetters, hasBare, speakers)
        {
            IsLabelled = hasLetters || hasBare || (askers > 1 && named > 1),
            IsNamed = named > 1,
        };
    }

    public bool IsSpeaker(string name) => _speakers.Has(name);

    public MarkedLine Read(SourceLine line)
    {
        if (_read.TryGetValue(line.Text, out var known) && known.Line == line.Number)
            return known;

        return _read[line.Text] = ReadAnew(line);
    }

    private MarkedLine ReadAnew(SourceLine line)
    {
        if (_hasLetters && Label.Question().Match(line.Text) is { Success: true } question)
            return new MarkedLine(line.Number, Mark.Question, null, question.Groups["text"].Value.Trim());
        if (_hasLetters && Label.IsAnswer(line.Text))
            return ReadAnswer(line);
        if (_hasBareQuestions && Label.BareQuestion().Match(line.Text) is { Success: true } bare)
            return new MarkedLine(line.Number, Mark.Question, null, bare.Groups["text"].Value.Trim());
        if (Label.AskerOf(line.Text) is { Success: true } asker)
            return new MarkedLine(line.Number, Mark.Question, null, asker.Groups["text"].Value.Trim());
        if (Label.SpeakerOf(line.Text) is { Success: true } speaker && _speakers.Has(speaker.Groups["name"].Value))
            return new MarkedLine(line.Number, _speakers.Asks(speaker.Groups["name"].Value) ? Mark.Question : Mark.Speaker, speaker.Groups["name"].Value.Trim(), speaker.Groups["text"].Value.Trim());

        return new MarkedLine(line.Number, Mark.None, null, line.Text);
    }

    // What stands in parentheses after the mark is a name, or what the speaker does: a single word must be known from elsewhere.
    private MarkedLine ReadAnswer(SourceLine line)
    {
        var text = Label.Answer().Match(line.Text).Groups["text"].Value.Trim();
        if (Label.InParentheses().Match(text) is { Success: true } aside && aside.Groups["name"].Value is var inside && Label.IsName(inside) && (Label.IsFullName(inside) || _speakers.HasNearly(inside)))
            return new MarkedLine(line.Number, Mark.Answer, inside.Trim(), aside.Groups["text"].Value.Trim());
        if (Label.SpeakerOf(text) is { Success: true } speaker && speaker.Groups["name"].Value is var name && Label.IsName(name) && (Label.IsFullName(name) || _speakers.Has(name)))
            return new MarkedLine(line.Number, Mark.Answer, name.Trim(), speaker.Groups["text"].Value.Trim());

        return new MarkedLine(line.Number, Mark.Answer, null, text);
    }
}
