using OscarPressRoom.Archive.Searching;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Searching;

public sealed class PassageTests
{
    private static readonly string Filler = string.Join(' ', Enumerable.Repeat("Nothing of note was said.", 30));

    [Fact]
    public void A_short_answer_is_shown_whole() =>
        Assert.Equal("The [tin] was heavy.", Shown("The [tin] was heavy."));

    [Fact]
    public void A_long_answer_is_shown_where_it_has_most_of_what_was_looked_for()
    {
        var shown = Shown($"The [tin] came first. {Filler} My father carried [tin] up a [ladder]. {Filler}");

        Assert.StartsWith("…My father carried [tin] up a [ladder]. Nothing", shown, StringComparison.Ordinal);
        Assert.EndsWith("…", shown, StringComparison.Ordinal);
        Assert.Equal(50, shown.Split(' ').Length);
    }

    [Fact]
    public void A_passage_begins_with_its_sentence_where_that_is_near() =>
        Assert.StartsWith("…Then, at last, he said “yes” to the [tin]. Nothing", Shown($"{Filler} Then, at last, he said “yes” to the [tin]. {Filler}"), StringComparison.Ordinal);

    [Fact]
    public void The_end_of_an_answer_is_shown_without_an_ellipsis() =>
        Assert.EndsWith("We had no [ladder].", Shown($"{Filler} {Filler} We had no [ladder]."), StringComparison.Ordinal);

    [Fact]
    public void An_answer_without_a_match_is_shown_from_its_start() =>
        Assert.StartsWith("Nothing of note was said.", Shown(Filler), StringComparison.Ordinal);

    // Matches stand in brackets.
    private static string Shown(string text) => string.Concat(
        Passage.Best([.. text.Split('[', ']').Index().Where(part => part.Item.Length > 0).Select(part => new TextRun(part.Item, part.Index % 2 == 1))])
            .Select(run => run.IsMatch ? $"[{run.Text}]" : run.Text));
}
