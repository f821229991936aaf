using System.Diagnostics;
using System.Text;
using Xunit;

namespace OscarPressRoom.Transcripts.Tests;

/// <summary>What would make the libraries that read the archive's own format give up or go round for ever is refused with a sentence.</summary>
public sealed class HostileMarkdownTests
{
    public static TheoryData<string, string> Nested() => new()
    {
        { "quotations", string.Concat(Enumerable.Repeat("> ", 200)) + "It was." },
        { "lists", string.Concat(Enumerable.Repeat("* ", 200)) + "It was." },
        { "brackets", new string('[', 30_000) + new string(']', 30_000) },
    };

    [Theory]
    [MemberData(nameof(Nested), DisableDiscoveryEnumeration = true)]
    public void Markdown_nested_deeper_than_anybody_speaks_is_refused(string what, string answer)
    {
        var reading = Read($"---\nevent: 86\n---\n\n## Was it heavy?\n\n{answer}\n");

        Assert.True(reading.IsRefused, what);
        Assert.Equal(("nested-too-deep", 4), (reading.Problems[0].Code, reading.Problems[0].Line));
    }

    [Theory]
    [InlineData("[a](")]
    [InlineData("[a](()")]
    [InlineData("![a](b ")]
    [InlineData("[a](<")]
    [InlineData("[a](b \"")]
    [InlineData("a <!-- ")]
    [InlineData("a <b c=\"")]
    public void Markup_that_never_ends_is_read_in_time(string opened)
    {
        var clock = Stopwatch.StartNew();
        var reading = Read($"---\nevent: 86\n---\n\n## Was it heavy?\n\n{string.Concat(Enumerable.Repeat(opened, 20_000))}\n");

        Assert.Equal(20_000, Assert.Single(Assert.Single(reading.Transcripts).Questions[0].Answer).Text.Count(character => character == 'a'));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("? &a [ *a ]\n: 1", 2)]
    [InlineData("title: Tin\nsource: &a [*a]", 3)]
    [InlineData("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]", 2)]
    public void Front_matter_that_repeats_a_part_of_itself_is_refused_where_it_begins(string yaml, int line)
    {
        var reading = Read($"---\n{yaml}\nevent: 86\n---\n\n## Was it heavy?\n");

        Assert.True(reading.IsRefused);
        Assert.Equal(("front-matter", line), (reading.Problems[0].Code, reading.Problems[0].Line));
    }

    private static Reading Read(string file) => TranscriptReader.Read(Encoding.UTF8.GetBytes(file));
}
