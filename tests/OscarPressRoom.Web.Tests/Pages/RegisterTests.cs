using OscarPressRoom.Web.Pages;
using Xunit;

namespace OscarPressRoom.Web.Tests.Pages;

public sealed class RegisterTests
{
    [Fact]
    public void A_short_list_is_one_page_whatever_letter_is_asked_for()
    {
        var register = Register<string>.Of(Alphabet.OfTitles(["Aster", "Birch"], title => title), "b", Addresses.FilmsUnder)!;

        Assert.Equal(["A", "B"], register.Shown.Select(letter => letter.Name));
        Assert.Equal(["#_part-a", "#_part-b"], register.Jumps.Select(jump => jump.Address));
        Assert.Equal(("Films", "/films"), (register.Title("Films"), register.Address(Addresses.FilmsUnder)));
    }

    [Fact]
    public void A_long_list_has_a_page_for_each_letter_and_begins_with_the_first()
    {
        var (first, second) = (LongList(null)!, LongList("b")!);

        Assert.Equal((1, "A"), (first.Shown.Count, first.Shown[0].Name));
        Assert.Equal(["/films", "/films?letter=b"], first.Jumps.Select(jump => jump.Address));
        Assert.Equal("/films", LongList("a")!.Address(Addresses.FilmsUnder));
        Assert.Equal(("Films: B", "/films?letter=b"), (second.Title("Films"), second.Address(Addresses.FilmsUnder)));
        Assert.Equal(["B"], second.Jumps.Where(jump => jump.IsCurrent).Select(jump => jump.Name));
    }

    [Fact]
    public void A_letter_that_a_long_list_lacks_is_no_page() => Assert.Null(LongList("z"));

    private static Register<string>? LongList(string? letter) => Register<string>.Of(
        Alphabet.OfTitles(Enumerable.Range(0, Register<string>.MostOnOnePage).Select(number => $"{(number % 2 == 0 ? "Aster" : "Birch")} {number}").Append("Aspen"), title => title),
        letter,
        Addresses.FilmsUnder);
}
