using Xunit;

namespace OscarPressRoom.Transcripts.Tests;

public sealed class NameOrderTests
{
    [Theory]
    [InlineData("Alfonso Cuarón", "cuaron  alfonso")]
    [InlineData("Ana Maria Ruiz", "ruiz  ana maria")]
    [InlineData("Cher", "cher")]
    [InlineData("  Bo   Lind ", "lind  bo")]
    [InlineData("", "")]
    [InlineData("…", "")]
    public void A_name_is_sorted_by_its_last_word(string name, string key) => Assert.Equal(key, NameOrder.Key(name));

    [Theory]
    [InlineData("Guillermo del Toro", "del toro  guillermo")]
    [InlineData("Ana de la Ruiz", "de la ruiz  ana")]
    [InlineData("Robert De Niro", "de niro  robert")]
    [InlineData("Jill St. John", "st john  jill")]
    [InlineData("Van Lind", "lind  van")]
    [InlineData("de Ruiz", "ruiz  de")]
    [InlineData("Daniel Day-Lewis", "day lewis  daniel")]
    public void Particles_stay_with_the_surname_unless_they_are_all_that_stands_before_it(string name, string key) => Assert.Equal(key, NameOrder.Key(name));

    [Theory]
    [InlineData("Bo Lind, Jr.", "lind  bo  jr")]
    [InlineData("Bo Lind Jr", "lind  bo  jr")]
    [InlineData("Bo van der Lind III", "van der lind  bo  iii")]
    [InlineData("Jr.", "jr")]
    public void A_suffix_comes_last(string name, string key) => Assert.Equal(key, NameOrder.Key(name));

    [Fact]
    public void Every_Lee_comes_before_the_first_Lee_Smith()
    {
        string[] names = ["Ana Lee Smith", "Zoë Lee", "Bo Lee-Smith", "Bo Lee, Jr.", "Bo Lee"];

        Assert.Equal(["Bo Lee", "Bo Lee, Jr.", "Zoë Lee", "Bo Lee-Smith", "Ana Lee Smith"], names.OrderBy(NameOrder.Key, StringComparer.Ordinal));
    }
}
