using OscarPressRoom.Archive.Searching;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Searching;

public sealed class IndexTextTests
{
    [Theory]
    [InlineData("It’s a 90-year-old café.", "It•’s• a• 90•-year•-old• café•.")]
    [InlineData("Cafe\u0301", "Cafe\u0301•")]
    [InlineData("?!", "?!")]
    public void Every_word_that_was_said_is_marked_as_exact(string text, string marked) =>
        Assert.Equal(marked, IndexText.Exact(text).Replace(IndexText.ExactMark, '•'));

    [Theory]
    [InlineData("Conan O’Brien\nŁukasz Åström", "conan• obrien• lukasz• astrom•")]
    [InlineData("…", "")]
    public void Names_are_folded_and_marked(string text, string marked) =>
        Assert.Equal(marked, IndexText.Named(text).Replace(IndexText.NameMark, '•'));

    [Theory]
    [InlineData("Original Screenplay")]
    [InlineData("original-screenplay")]
    [InlineData("original screenplay")]
    [InlineData("ORIGINAL “SCREENPLAY”")]
    public void A_name_its_slug_and_its_words_give_one_filter(string value) =>
        Assert.Equal("|award|original|screenplay|", IndexText.Filter("award", value).Replace(IndexText.FilterMark, '|'));

    [Fact]
    public void A_transcript_is_called_by_its_event_and_slug() =>
        Assert.Equal("|transcript|86|spike|jonze|", IndexText.Filter("transcript", "86/spike-jonze").Replace(IndexText.FilterMark, '|'));

    [Fact]
    public void One_filter_is_every_pair_s() => Assert.Equal("|all|", IndexText.All.Replace(IndexText.FilterMark, '|'));
}
