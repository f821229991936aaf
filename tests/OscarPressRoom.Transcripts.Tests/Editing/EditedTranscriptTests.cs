using System.Text;
using OscarPressRoom.Transcripts.Editing;
using Xunit;

namespace OscarPressRoom.Transcripts.Tests.Editing;

public sealed class EditedTranscriptTests
{
    private const string Page = """
        Ana Ruiz backstage at the 2014 Academy Awards

        Best Original Song

        Report this ad

        Q. Was it cold?
        And was it far?

        A. It was cold.

        Download video

        It was far, too.

        Q. Who carried the tin?

        A. I did.
        """;

    public static TheoryData<string, string> Examples() => SpecTests.Examples();

    // Nothing is left out of the own format or of a refused file that could be taken back.
    public static IEnumerable<object[]> Pages() =>
        from example in SpecTests.Examples().Select(row => row.Data)
        let reading = TranscriptReader.Read(Encoding.UTF8.GetBytes(SpecTests.File(example.Item1, example.Item2)))
        where reading is { IsRefused: false, Reader: not ReaderKind.Markdown }
        select new object[] { example.Item1, example.Item2 };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Untouched_it_prints_as_it_was_read(string page, string example)
    {
        var file = Encoding.UTF8.GetBytes(SpecTests.File(page, example));
        var reading = TranscriptReader.Read(file);
        var printed = EditedTranscript.Of(reading, TranscriptReader.Lines(file)).Select(edited => edited.Print());

        Assert.Equal(ReadingJson.Write("", reading), ReadingJson.Write("", reading with { Transcripts = [.. printed] }));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_line_of_the_source_stands_in_it_once(string page, string example)
    {
        var file = Encoding.UTF8.GetBytes(SpecTests.File(page, example));
        var lines = TranscriptReader.Lines(file);
        var paragraphs = EditedTranscript.Of(TranscriptReader.Read(file), lines).SelectMany(edited => edited.Paragraphs).ToList();

        var words = Folded.Words(string.Join(' ', paragraphs.Select(paragraph => paragraph.Text)));
        Assert.All(paragraphs.Where(paragraph => paragraph.Role == ParagraphRole.LeftOut), paragraph => Assert.Equal(lines[paragraph.Line - 1].Text, paragraph.Text));
        Assert.All(
            lines.Where(line => !line.IsBlank && paragraphs.TrueForAll(paragraph => paragraph.Line != line.Number)),
            line => Assert.Contains(Folded.Words(line.Text), words, StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_reader_left_out_stands_where_it_was_and_can_be_taken_back()
    {
        var edited = Read(Page);
        Assert.Equal(
            ["1 LeftOut", "3 LeftOut", "5 LeftOut", "7 Question", "0 QuestionOn", "10 Answer", "12 LeftOut", "14 Answer", "16 Question", "18 Answer"],
            edited.Paragraphs.Select(paragraph => $"{paragraph.Line} {paragraph.Role}"));

        var back = With(edited, 12, ParagraphRole.Answer).Print();
        Assert.Equal(["It was cold.", "Download video", "It was far, too."], back.Questions[0].Answer.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void An_answer_that_is_a_question_begins_a_pair_and_one_that_goes_on_belongs_to_the_question_above()
    {
        var edited = Read(Page);

        Assert.Equal(["Was it cold?\nAnd was it far?", "It was far, too.", "Who carried the tin?"], With(edited, 14, ParagraphRole.Question).Print().Questions.Select(pair => pair.Question));
        Assert.Equal(["Was it cold?\nAnd was it far?\nIt was cold.", "Who carried the tin?"], With(edited, 10, ParagraphRole.QuestionOn).Print().Questions.Select(pair => pair.Question));
        Assert.Equal(["Was it cold?\nAnd was it far?"], With(With(edited, 16, ParagraphRole.Answer), 18, ParagraphRole.LeftOut).Print().Questions.Select(pair => pair.Question));
    }

    [Fact]
    public void A_question_cannot_go_on_below_an_answer_and_so_begins()
    {
        var pairs = With(Read(Page), 14, ParagraphRole.QuestionOn).Print().Questions;

        Assert.Equal(["Was it cold?\nAnd was it far?", "It was far, too.", "Who carried the tin?"], pairs.Select(pair => pair.Question));
    }

    private static EditedTranscript Read(string text)
    {
        var file = Encoding.UTF8.GetBytes(text);
        return Assert.Single(EditedTranscript.Of(TranscriptReader.Read(file), TranscriptReader.Lines(file)));
    }

    private static EditedTranscript With(EditedTranscript edited, int line, ParagraphRole role) =>
        edited with { Paragraphs = [.. edited.Paragraphs.Select(paragraph => paragraph.Line == line ? paragraph with { Role = role } : paragraph)] };
}
