using System.Runtime.CompilerServices;
using Markdig.Syntax;
using Xunit;

namespace OscarPressRoom.Transcripts.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public void The_example_of_the_format_reads_without_a_problem()
    {
        var example = Markdig.Markdown.Parse(File.ReadAllText(Readme())).OfType<FencedCodeBlock>().Single(block => block.Info == "markdown");
        var reading = TranscriptReader.Read(example.Lines.ToString());

        Assert.Empty(reading.Problems);
        var transcript = Assert.Single(reading.Transcripts);
        Assert.Equal(["Ana Ruiz", "Bo Lind"], Assert.Single(transcript.Winners).People.Select(person => person.Name));
        Assert.Equal(["so-much-tin", null], transcript.Questions.Select(pair => pair.Anchor));
        Assert.Equal("Cy Oduya, Radio Sur", transcript.Questions[1].Asker);
    }

    private static string Readme([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "README.md");
}
