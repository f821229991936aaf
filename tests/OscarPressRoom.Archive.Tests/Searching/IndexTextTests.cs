using OscarPressRoom.Archive.Searching;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Searching;

public sealed class IndexTextTests
{
    [Theory]
    [InlineData("Playwrights, 1999!", "playwrights, 1999!")]
    [InlineData("It’s café, cafe\u0301, naïve", "it’s cafe, cafe\u0301, naive")]
    [InlineData("Łódź 봉준호 🎬 ½ \uD800", "Łodz 봉준호 🎬 ½ \uD800")]
    [InlineData("", "")]
    public void Exact_words_are_written_in_letters_that_no_stemmer_knows(string text, string plain)
    {
        var exact = IndexText.Exact(text);

        Assert.DoesNotContain(exact, char.IsAsciiLetter);
        Assert.Equal(text.Length, exact.Length);
        Assert.Equal(plain, IndexText.Plain(exact));
    }

    [Theory]
    [InlineData("Conan O’Brien\nŁukasz Åström", "•conan •obrien •lukasz •astrom")]
    [InlineData("…", "")]
    public void Names_are_folded_and_marked(string text, string marked)
    {
        var words = IndexText.Named(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Assert.All(words, word => Assert.Equal(IndexText.NameMark, word[0]));
        Assert.Equal(marked, string.Join(' ', words.Select(word => '•' + IndexText.Plain(word))));
    }

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
