using FsCheck;
using FsCheck.Fluent;
using OscarPressRoom.Transcripts.Markdown;
using Xunit;

namespace OscarPressRoom.Transcripts.Tests;

/// <summary>What is written in the archive's own format reads back the same, whatever people said.</summary>
public sealed class RoundTripTests
{
    // Everything that Markdown or YAML might take for its own, beside plain words.
    private static readonly string[] Pieces =
    [
        "word", "Ünïcode", "“quoted”", "it's", "?", "!", ".", ",", ":", ";", "-", "--", "–", "…", "*", "**", "_", "__", "`", "```", "~~", "#", "##", ">", "<b>", "</b>", "&", "&amp;", "&#39;",
        "[x](y)", "![i](j)", "[1]: http://a.b", "http://a.b/c_d", "www.a.b", "<http://a.b>", "me@example.org", "1.", "2)", "+", "=", "===", "---", "|", "a|b", "{#id}", "{#x}", "{.c}", "{", "}", "[Laughter]:", "{Applause}", "\\", "\\*",
        "$x$", "^", "^^", "Q.", "A.", "\"", "'", "%", "@", "null", "true", "~", "0x1", "(Laughter.)", "[inaudible]", "    four", "漢字", "🎬", "!!", "]", "[", "(", ")", ":::", "- [ ] x", "Name:",
    ];

    private static readonly Gen<string> Text =
        from pieces in Gen.Elements(Pieces).NonEmptyListOf()
        from glue in Gen.Elements(" ", "", "  ")
        let text = string.Join(glue, pieces).Trim()
        select text;

    private static readonly Gen<string?> Name = Gen.OneOf(Gen.Constant<string?>(null), Gen.Elements<string?>("Ana Ruiz", "Bo *Lind*", "Ms. O’Hara-Łódź", "[?]", "A: B"));

    private static readonly Gen<PrintedQuestionAnswer> Pair =
        from asker in Name
        from question in Text.ListOf(2)
        from answer in Gen.Choose(0, 3).SelectMany(count => Gen.Zip(Name, Text).ListOf(count))
        from opens in Gen.Elements(false, false, false, true)
        from anchor in Gen.Elements(null, "what-inspired-her", "opening-2", "q")
        where !(opens && answer.Count == 0)
        select new PrintedQuestionAnswer
        {
            Line = 0,
            Asker = opens ? null : asker,
            Question = opens ? null : string.Join('\n', question),
            Answer = [.. answer.Select(paragraph => new PrintedParagraph(paragraph.Item1, 0, paragraph.Item2))],
            Anchor = anchor,
        };

    private static readonly Gen<PrintedTranscript> Transcript =
        from title in Text
        from credit in Text
        from award in Text
        from people in Text.NonEmptyListOf()
        from also in Text.ListOf(1)
        from film in Gen.OneOf(Text.Select(text => (string?)text), Gen.Constant<string?>(null))
        from rights in Text
        from rendition in Gen.Elements(Rendition.Verbatim, Rendition.Digest)
        from isIndexed in Gen.Elements<bool?>(null, true, false)
        from pairs in Pair.NonEmptyListOf()
        select new PrintedTranscript
        {
            Title = title,
            Slug = "spike-jonze",
            Event = new PrintedEvent { Number = 86, Name = title, Date = new DateOnly(2014, 3, 2), Venue = "Dolby Theatre", City = credit },
            Winners = [new PrintedWinner { Award = award, Credit = credit, People = [.. people.Select(name => new PrintedPerson(name) { Also = [.. also] })], Film = film, Inferred = film is null ? [] : ["film"] }],
            Rendition = rendition,
            Source = "https://example.org/a?b=c#d",
            Rights = rights,
            IsIndexed = isIndexed,
            Questions = [.. pairs],
        };

    [Fact]
    public void What_is_written_reads_back_the_same() =>
        Prop.ForAll(Transcript.ToArbitrary(), transcript =>
        {
            var text = MarkdownWriter.Write(transcript);
            var reading = TranscriptReader.Read(text);
            var again = reading.IsRefused ? string.Join('\n', reading.Problems) : MarkdownWriter.Write(reading.Transcripts[0]);
            return (text == again && reading.Problems.Count == 0 && Plain(transcript) == Plain(reading.Transcripts[0]) && transcript.IsIndexed == reading.Transcripts[0].IsIndexed).Label(FirstDifference(text, again, reading));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static string FirstDifference(string text, string again, Reading reading)
    {
        var (written, read) = (text.Split('\n'), again.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(written.Length, read.Length)).FirstOrDefault(line => written.ElementAtOrDefault(line) != read.ElementAtOrDefault(line));
        return $"written {written.ElementAtOrDefault(line)}\nread    {read.ElementAtOrDefault(line)}\n{string.Join('\n', reading.Problems)}";
    }

    // The text itself, lines aside: what was written alike could have been read alike and wrong.
    private static string Plain(PrintedTranscript transcript) => ReadingJson.Write("", new Reading(ReaderKind.Markdown, [transcript with
    {
        Questions = [.. transcript.Questions.Select(pair => pair with { Line = 0, Answer = [.. pair.Answer.Select(paragraph => paragraph with { Line = 0 })] })],
    }], []));
}
