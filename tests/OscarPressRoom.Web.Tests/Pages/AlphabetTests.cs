using OscarPressRoom.Web.Pages;
using Xunit;

namespace OscarPressRoom.Web.Tests.Pages;

public sealed class AlphabetTests
{
    [Fact]
    public void Names_stand_under_their_surnames_without_regard_to_accents_and_case()
    {
        var letters = Alphabet.OfNames(["Bo Zoë", "Ana élodie", "Zoë Edgar", "A. Rahman", "Class 4", "張藝謀", "…", "Guillermo del Toro"], name => name);

        Assert.Equal(["Other", "0–9", "D", "E", "R", "Z", "張"], letters.Select(letter => letter.Name));
        Assert.Equal(["Zoë Edgar", "Ana élodie"], letters[3].Entries);
        Assert.Equal(letters.Count, letters.Select(letter => letter.Id).Distinct().Count());
    }

    [Fact]
    public void Titles_are_sorted_without_their_article()
    {
        var letters = Alphabet.OfTitles(["The Glass Orchard", "A Quiet Hour", "An Hour of Rain", "A", "Theatre"], title => title);

        Assert.Equal(["A", "The Glass Orchard", "An Hour of Rain", "A Quiet Hour", "Theatre"], letters.SelectMany(letter => letter.Entries));
    }
}
