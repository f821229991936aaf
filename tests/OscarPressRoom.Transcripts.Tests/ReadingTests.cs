using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace OscarPressRoom.Transcripts.Tests;

/// <summary>What holds of any text whatever, and of any conversation however it is marked.</summary>
public sealed class ReadingTests
{
    // What real pages are made of, and what they never should be.
    private static readonly string[] Pieces =
    [
        "Q.", "A.", "Q:", "A:", "Q", "Q   ", "• Q. ", "A. (Ana Ruiz)", "A. Ana Ruiz:", "A. A. R. Storm", "Question:", "Ana Ruiz:", "Ana Ruiz (director):", "RUIZ:", "MS. RUIZ:", "THE MODERATOR:", "ANA RUIZ, CNN ANCHOR:",
        "Reporter (00:02):", "00:00:01,000 --> 00:00:04,000", "12", "CATEGORY: Directing", "CATEGORY:", "INTERVIEW WITH: Ana Ruiz, Jr. and Bo Lind III, Producers", "FILM: “Tin Moon", "WINNER: DIRECTING – SALT, Ana Ruiz",
        "Ana Ruiz – Best Director – SALT", "Best Picture and Directing / Film Editing", "Best Supporting Female (Ana Ruiz)", "BACKSTAGE INTERVIEW", "Backstage Interview: DIRECTING", "Ana Ruiz backstage at the 2014 Academy Awards",
        "The 86th Annual Academy Awards took place on March 2, 2014, at the Dolby Theatre in Los Angeles.", "999th Academy Awards", "0th Oscars", "2014 Oscars", "99/99/2014 Academy Awards 2014", "February, 31, 2017", "by Ana Ruiz",
        "(“Her”)", "“", "”", "(“", "Nominated for:", "For more info: x", "Report this ad", "Getty Images", "I'm Ana Ruiz from Radio Sur.", "Why?", "Because.", "and so on", "“It was,” she said.", "---", "*", "#", "&amp;", "<b>",
        "â€™", " ?? ", "\u00A0\u00A0", "\u200B", "\u2011\u2011", "\u0000", "\u001B[0m", "\uFEFF", "\uD83D", "\uDCA9", "🎬", "漢字？", "ﬁ", "İı", "ß", "e\u0301", "\u202Eabc", "\t", "\r", "\u2028", ":", ".", ",", " – ", " / ", " and ", "(", ")",
    ];

    private static readonly Gen<string> Anything =
        from pieces in Gen.Elements(Pieces).NonEmptyListOf()
        from joints in Gen.Elements("\n", "\n\n", "\n\n\n", "\r\n", " ", "").ListOf(pieces.Count)
        select string.Concat(pieces.Zip(joints, (piece, joint) => piece + joint));

    // A sentence of its own words: it can be found again wherever it went.
    private static readonly Gen<int> Length = Gen.Choose(3, 30);

    private static readonly Gen<(int Question, int[] Answer)> Turns =
        from question in Length
        from answer in Length.NonEmptyListOf()
        select (question, answer.Take(3).ToArray());

    private static readonly Gen<(string Ask, string Reply, string Gap)> Marks = Gen.Elements(
        ("Q. ", "A. ", "\n\n"), ("Q.", "A.", "\n"), ("Q: ", "A: ", "\n"), ("• Q. ", "• A. ", "\n"), ("Q    ", "MS. RUIZ:  ", "\n\n"), ("Q.   ", "ANA RUIZ:  ", "\n"), ("Question: ", "Ana: ", "\n\n"),
        ("REPORTER: ", "RUIZ: ", "\n\n"), ("Q. ", "A. (Ana Ruiz)  ", "\n\n"), ("Q. ", "A. Ana Ruiz: ", "\n\n"), ("Reporter (00:02):\n", "Ana Ruiz (00:03):\n", "\n\n"));

    [Fact]
    public void No_text_makes_the_reader_fail_and_it_reads_the_same_twice() =>
        Prop.ForAll(Anything.ToArbitrary(), text =>
            ReadingJson.Write("", TranscriptReader.Read(text)) == ReadingJson.Write("", TranscriptReader.Read(text))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Problems_stand_on_lines_of_the_file_in_their_order() =>
        Prop.ForAll(Anything.ToArbitrary(), text =>
        {
            var (problems, last) = (TranscriptReader.Read(text).Problems, text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n').Length);
            return problems.All(problem => problem.Line >= 1 && problem.Line <= last) && problems.Select(problem => problem.Line).SequenceEqual(problems.Select(problem => problem.Line).Order());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Marked_turns_come_out_as_they_went_in() =>
        Prop.ForAll(Gen.Zip(Turns.NonEmptyListOf(), Marks).ToArbitrary(), made =>
        {
            var ((turns, marks), word) = (made, 0);
            var pairs = turns.Concat(turns).Concat(turns).Select(turn => (Question: Sentence(turn.Question, "?", ref word), Answer: turn.Answer.Select(length => Sentence(length, ".", ref word)).ToList())).ToList();
            var body = pairs.Select(pair => $"{marks.Ask}{pair.Question}{marks.Gap}{marks.Reply}{string.Join("\n\n", pair.Answer)}");
            var reading = TranscriptReader.Read($"86th Academy Awards\nCATEGORY: Directing\nINTERVIEW WITH: Ana Ruiz\n\n{string.Join("\n\n", body)}\n");
            var read = reading.Transcripts.SelectMany(transcript => transcript.Questions).Select(pair => (pair.Question, pair.Answer.Select(paragraph => paragraph.Text)));
            return (pairs.Select(Printed).SequenceEqual(read.Select(pair => Printed((pair.Question!, pair.Item2.ToList())))) && reading.Problems.Count == 0).Label(ReadingJson.Write("", reading));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Every_paragraph_without_marks_is_in_one_place() =>
        Prop.ForAll(Gen.Zip(Turns.NonEmptyListOf(), Gen.Elements("\n", "\n\n")).ToArbitrary(), made =>
        {
            var ((turns, gap), word) = (made, 0);
            List<string> paragraphs = [.. turns.SelectMany(turn => turn.Answer.Select(length => Sentence(length, ".", ref word)).Prepend(Sentence(turn.Question, "?", ref word)))];
            var text = $"Ana Ruiz backstage at the 2014 Academy Awards\n\nBest Director\n\n{string.Join(gap, paragraphs)}\n";
            var reading = TranscriptReader.Read(text);
            var said = reading.Transcripts.SelectMany(transcript => transcript.Questions).SelectMany(pair => pair.Answer.Select(paragraph => paragraph.Text).Prepend(pair.Question ?? "").SelectMany(turn => turn.Split('\n'))).ToList();
            var lines = text.Split('\n');
            return (reading.Transcripts.Count == 1 && paragraphs.TrueForAll(paragraph => said.Count(turn => turn == paragraph) == 1 || (reading.Problems.Any(problem => problem.Code == "unread-line" && lines[problem.Line - 1] == paragraph) && !said.Contains(paragraph))))
                .Label(ReadingJson.Write("", reading));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static string Sentence(int length, string end, ref int word)
    {
        var first = word + 1;
        word += length;
        return $"Word {string.Join(' ', Enumerable.Range(first, length).Select(number => $"w{number.ToString(CultureInfo.InvariantCulture)}"))}{end}";
    }

    private static string Printed((string Question, List<string> Answer) pair) => $"{pair.Question}\n{string.Join('\n', pair.Answer)}";
}
