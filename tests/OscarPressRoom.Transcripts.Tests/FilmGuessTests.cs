using OscarPressRoom.Transcripts.Turns;
using Xunit;

namespace OscarPressRoom.Transcripts.Tests;

public sealed class FilmGuessTests
{
    [Theory]
    [InlineData("Tin Moon", "Was “Tin Moon” long?", "Did “Salt” hurt?", "Is “Tin Moon” over?")]
    [InlineData("Salt", "Was “Salt,” long?", "Did “Tin Moon” hurt?", "Is “salt” bitter, or “Salt.”")]
    [InlineData("TIN MOON", "Was TIN MOON long?", "And the BBC?", "Did TIN MOON hurt?")]
    [InlineData("Tin Moon", "Was “Tin Moon” LONG LONG, or LONG LONG?", "“Tin Moon” again?")]
    [InlineData(null, "Was “Tin Moon” long?", "Did “Salt” hurt?")]
    [InlineData(null, "“Tin Moon”? “Tin Moon”?", "“Salt”? “Salt”?")]
    [InlineData(null, "“Tin Moon”?")]
    [InlineData(null, "No title here.")]
    public void The_film_is_the_title_most_often_quoted_and_none_where_two_are(string? film, params string[] questions) =>
        Assert.Equal(film, FilmGuess.From([.. questions.Select((question, index) => new PrintedQuestionAnswer { Line = index + 1, Question = question })]));
}
