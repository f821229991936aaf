using OscarPressRoom.Web.Pages;
using Xunit;

namespace OscarPressRoom.Web.Tests.Pages;

public sealed class AlphabetTests
{
    [Fact]
    public void Names_are_sorted_without_regard_to_accents_and_case()
    {
        var letters = Alphabet.OfNames(["Zoë", "élodie", "Edgar", "A. Rahman", "4 Non", "張藝謀", "…"], name => name);

        Assert.Equal(["Other", "0–9", "A", "E", "Z", "張"], letters.Select(letter => letter.Name));
        Assert.Equal(["Edgar", "élodie"], letters[3].Entries);
        Assert.Equal(letters.Count, letters.Select(letter => letter.Id).Distinct().Count());
    }

    [Fact]
    public void Titles_are_sorted_without_their_article()
    {
        var letters = Alphabet.OfTitles(["The Glass Orchard", "A Quiet Hour", "An Hour of Rain", "A", "Theatre"], title => title);

        Assert.Equal(["A", "The Glass Orchard", "An Hour of Rain", "A Quiet Hour", "Theatre"], letters.SelectMany(letter => letter.Entries));
    }
}
