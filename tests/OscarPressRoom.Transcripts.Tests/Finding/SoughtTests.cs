using OscarPressRoom.Transcripts.Finding;
using Xunit;

namespace OscarPressRoom.Transcripts.Tests.Finding;

public sealed class SoughtTests
{
    [Theory]
    [InlineData("heart", "My Heart, his hearts, her heartfelt heart.", "My [Heart], his hearts, her heartfelt [heart].")]
    [InlineData("heart*", "My Heart, his hearts, her heartfelt heart.", "My [Heart], his [hearts], her [heartfelt] [heart].")]
    [InlineData("cafe", "The Café, the cafe\u0301, the CAFÉ.", "The [Café], the [cafe\u0301], the [CAFÉ].")]
    [InlineData("CAFÉ", "a cafe", "a [cafe]")]
    [InlineData("strasse", "Die Straße", "Die [Straße]")]
    [InlineData("don't", "I don’t and I don't.", "I [don’t] and I [don't].")]
    [InlineData("I’m", "I'm here", "[I'm] here")]
    [InlineData("\"first reel\"", "the first, a reel; the first reel", "the first, a reel; the [first reel]")]
    [InlineData("“first reel*”", "my first reels", "my [first reels]")]
    [InlineData("«first, reel»", "my first reel", "my [first reel]")]
    [InlineData("first reel", "a reel, my first", "a [reel], my [first]")]
    [InlineData("\"a b\" \"b c\"", "a b c d", "[a b c] d")]
    [InlineData("\"open first", "open first", "[open] [first]")]
    [InlineData("sci-fi", "sci-fi, sci fi, sci", "[sci-fi], [sci fi], sci")]
    [InlineData("heart -soul", "heart and soul", "[heart] and soul")]
    [InlineData("co\u00ADoperate", "co\u00ADoperate or cooperate", "[co\u00ADoperate] or [cooperate]")]
    [InlineData("½", "a ½ of it", "a [½] of it")]
    [InlineData("(.*+?[", "(.*+?[", "(.*+?[")]
    [InlineData("*", "anything", "anything")]
    [InlineData("𝒜", "the 𝒜 and the a", "the [𝒜] and the [a]")]
    public void What_is_sought_is_found_where_it_stands(string typed, string text, string marked) =>
        Assert.Equal(marked, Marked(Sought.Parse(typed), text));

    [Fact]
    public void Nothing_is_sought_where_no_letter_is_typed()
    {
        Assert.All((string?[])[null, "", "  ", "“”", "-heart", "…"], typed => Assert.True(Sought.Parse(typed).IsEmpty));
        Assert.False(Sought.Parse("7").IsEmpty);
    }

    [Fact]
    public void Half_a_character_is_no_word_and_shifts_none() =>
        Assert.Equal("a \ud835 [b]", Marked(Sought.Parse("b"), "a " + '\ud835' + " b"));

    [Fact]
    public void All_terms_are_in_texts_that_have_each_of_them_somewhere()
    {
        var sought = Sought.Parse("heart \"first reel\"");

        Assert.True(sought.IsAllIn(["The first reel.", "My heart."]));
        Assert.False(sought.IsAllIn(["The first heart", "reel"]));
    }

    [Fact]
    public void Only_so_much_is_read()
    {
        var sought = Sought.Parse(string.Join(' ', Enumerable.Range(0, 500)));

        Assert.Equal(Sought.LongestText, sought.Text.Length);
        Assert.Equal("[0] [31] 32", Marked(sought, "0 31 32"));
    }

    private static string Marked(Sought sought, string text) =>
        sought.In(text).Reverse().Aggregate(text, (marked, place) => marked.Insert(place.End, "]").Insert(place.Start, "["));
}
