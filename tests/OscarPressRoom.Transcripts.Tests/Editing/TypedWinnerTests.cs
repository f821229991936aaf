using OscarPressRoom.Transcripts.Editing;
using Xunit;

namespace OscarPressRoom.Transcripts.Tests.Editing;

public sealed class TypedWinnerTests
{
    private static readonly PrintedWinner Read = new()
    {
        Award = "SONG",
        Category = "original-song",
        Credit = "Music by Ana Ruiz",
        People = [new PrintedPerson("Ana Ruiz") { Also = ["A. Ruiz"] }],
        Film = "Tin Moon",
        Inferred = ["film"],
    };

    [Fact]
    public void What_is_left_as_it_was_stays_as_it_was_read() => Assert.Equivalent(Read, TypedWinner.Of(Read).Read(Read, 86), strict: true);

    [Fact]
    public void A_typed_award_tells_its_category_and_a_typed_film_is_no_guess()
    {
        var winner = (TypedWinner.Of(Read) with { Award = "Best Director", Film = "Salt" }).Read(Read, 86)!;

        Assert.Equal(("directing", "Salt"), (winner.Category, winner.Film));
        Assert.Empty(winner.Inferred);
        Assert.Equal(["A. Ruiz"], Assert.Single(winner.People).Also);
    }

    [Fact]
    public void People_are_told_from_the_credit_or_the_credit_from_them()
    {
        Assert.Equal(["Ana Ruiz", "Bo Lind"], new TypedWinner("Best Sound", "Ana Ruiz and Bo Lind", " ", null).Read(null, 86)!.People.Select(person => person.Name));
        Assert.Equal("Ana Ruiz, Bo Lind", new TypedWinner("Best Sound", null, "Ana Ruiz\r\n\r\n Bo Lind ", null).Read(null, 86)!.Credit);
    }

    [Fact]
    public void Nobody_is_no_winner() => Assert.Null(new TypedWinner("Best Sound", " ", "\r\n", "Tin Moon").Read(Read, 86));
}
