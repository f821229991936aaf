using OscarPressRoom.Transcripts.Passages;
using Xunit;

namespace OscarPressRoom.Transcripts.Tests.Passages;

public sealed class CourtesyTests
{
    private static readonly HashSet<string> Names = ["ada", "quill"];

    [Theory]
    [InlineData("Congratulations!")]
    [InlineData("Hi, Ada. Congratulations.")]
    [InlineData("Good evening, Ms. Quill, and congratulations on your win!")]
    [InlineData("Thank you. (Laughter.) Thank you so much, everybody.")]
    [InlineData("Gracias.")]
    public void A_greeting_and_its_thanks_are_courtesies(string text) => Assert.True(Courtesy.IsAll(text, Names));

    [Theory]
    [InlineData("Congratulations! How do you feel?")]
    [InlineData("Hi, Bruno.")]
    [InlineData("Thank you, it was my mother who taught me.")]
    [InlineData("Yes.")]
    [InlineData("Ada Quill.")]
    [InlineData("(Laughter.)")]
    [InlineData("")]
    public void Whatever_says_more_or_less_is_none(string text) => Assert.False(Courtesy.IsAll(text, Names));
}
