using OscarPressRoom.Transcripts.Facts;
using Xunit;

namespace OscarPressRoom.Transcripts.Tests;

public sealed class FactsTests
{
    [Theory]
    [InlineData("Best Original Screenplay", "original-screenplay")]
    [InlineData("WRITING (ORIGINAL SCREENPLAY)", "original-screenplay")]
    [InlineData("Performance by an Actress in a Supporting Role", "actress-supporting")]
    [InlineData("Best Makeup & Hairstyling", "makeup-hairstyling")]
    [InlineData("Best Picture of the Year", "best-picture")]
    [InlineData("Best Foreign Language Film", "international-feature")]
    public void A_category_is_known_by_all_of_its_names(string name, string slug) => Assert.Equal(slug, Category.Named(name)?.Slug);

    [Theory]
    [InlineData("Best Feature")]
    [InlineData("Best Supporting Female")]
    [InlineData("Outstanding Performance by a Cast")]
    [InlineData("Best")]
    [InlineData("")]
    public void A_name_of_another_award_is_no_category(string name) => Assert.Null(Category.Named(name));

    [Fact]
    public void Every_official_name_means_its_category_at_its_ceremonies()
    {
        foreach (var row in Table.Rows("category-names.tsv").Where(row => row[1].Length > 0))
            Assert.Equal((row[3], row[0]), (row[3], Category.Named(row[3], int.Parse(row[1]))?.Slug));
    }

    [Fact]
    public void Names_in_common_use_mean_one_category_each()
    {
        foreach (var row in Table.Rows("category-names.tsv").Where(row => row[1].Length == 0))
            Assert.Equal((row[3], row[0]), (row[3], Category.Named(row[3])?.Slug));
    }

    [Theory]
    [InlineData("Sound", 80, null)]
    [InlineData("Sound", 75, "sound")]
    [InlineData("Sound", 93, "sound")]
    [InlineData("Screenplay", 20, "adapted-screenplay")]
    [InlineData("Best Foreign Language Film", 95, "international-feature")]
    [InlineData("Best Casting", 86, null)]
    [InlineData("Best Casting", 98, "casting")]
    [InlineData("Best Picture", 99, "best-picture")]
    [InlineData("Honorary Award", 10, "honorary-award")]
    public void A_name_means_what_its_ceremony_gave(string name, int ceremony, string? slug) => Assert.Equal(slug, Category.Named(name, ceremony)?.Slug);

    [Fact]
    public void A_category_knows_its_names_and_its_years()
    {
        var category = Category.WithSlug("production-design")!;
        Assert.Equal((1, 98), category.Ceremonies);
        Assert.Equal(["ART DIRECTION", "ART DIRECTION (Black-and-White)", "ART DIRECTION (Color)", "PRODUCTION DESIGN"], category.Names.Take(4));
        Assert.Contains("Best Art Direction", category.Names);
        Assert.Null(Category.WithSlug("best-hat"));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, 1929)]
    [InlineData(98, 2026)]
    [InlineData(99, null)]
    public void A_ceremony_outside_the_table_is_not_known(int number, int? year) => Assert.Equal(year, Ceremony.Numbered(number)?.Date.Year);

    [Fact]
    public void Ceremonies_are_numbered_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1, 98), Ceremony.All.Select(ceremony => ceremony.Number));

    [Theory]
    [InlineData(1, "1st Academy Awards")]
    [InlineData(11, "11th Academy Awards")]
    [InlineData(22, "22nd Academy Awards")]
    [InlineData(83, "83rd Academy Awards")]
    [InlineData(86, "86th Academy Awards")]
    [InlineData(112, "112th Academy Awards")]
    public void A_ceremony_is_named_by_its_ordinal(int number, string name) => Assert.Equal(name, Ceremony.Name(number));

    [Theory]
    [InlineData(86, "Dolby Theatre", true)]
    [InlineData(86, "Dolby Theater", true)]
    [InlineData(84, "Kodak Theatre", true)]
    [InlineData(86, "Shrine Auditorium", false)]
    public void A_building_is_one_venue_under_all_of_its_names(int number, string venue, bool isIt) =>
        Assert.Equal(isIt, Ceremony.Numbered(number)!.WasHeldAt(venue));

    [Fact]
    public void The_awards_of_a_ceremony_are_those_that_were_competed_for()
    {
        var (first, recent, future) = (Category.CompetedForAt(1), Category.CompetedForAt(86), Category.CompetedForAt(120));

        Assert.Contains(first, category => category.Slug == "title-writing");
        Assert.Equal(24, recent.Count);
        Assert.DoesNotContain(recent, category => category.Slug is "honorary-award" or "title-writing" or "casting");
        Assert.Equal(Category.CompetedForAt(98), future);
    }
}
