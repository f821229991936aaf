using OscarPressRoom.Archive.Searching;
using OscarPressRoom.Archive.Searching.Language;
using OscarPressRoom.Transcripts;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Searching.Language;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("heart \"thank you\" film:\"Her\" year:2010..2016", "heart|“thank you”|Film: Her|Years: 2010–2016")]
    [InlineData("-attack -(attack war) pre*", "not “attack”|not attack war|pre*")]
    [InlineData("in:question heart OR soul", "heart OR soul|Questions only")]
    [InlineData("winner:spike winner:\"Spike Jonze\" asker:rad* speaker:bo", "Winner: spike|Winner: Spike Jonze|Asker: rad*|Speaker: bo")]
    [InlineData("award:editing event:86 year:2014 decade:2010s -event:85", "Award: Best Film Editing|Event: 86th Academy Awards|Year: 2014|Decade: 2010s|not Event: 85th Academy Awards")]
    [InlineData("rendition:digest transcript:86/spike-jonze year:..1999", "Rendition: digest|Transcript: 86/spike-jonze|Years: –1999")]
    [InlineData("", "")]
    public void Each_part_is_a_chip(string typed, string labels) =>
        Assert.Equal(labels, string.Join('|', SearchQuery.Parse(typed).Chips.Select(chip => chip.Label)));

    [Fact]
    public void A_chip_leaves_the_query_without_it() =>
        Assert.Equal(
            ["in:question \"thank you\" film:\"Her\"", "in:question heart film:\"Her\"", "in:question heart \"thank you\"", "heart \"thank you\" film:\"Her\""],
            SearchQuery.Parse("in:question heart \"thank you\" film:\"Her\"").Chips.Select(chip => chip.Without.Text));

    [Fact]
    public void The_last_chip_leaves_nothing() => Assert.True(Assert.Single(SearchQuery.Parse("heart").Chips).Without.IsEmpty);

    [Fact]
    public void A_side_goes_with_the_last_of_its_words() =>
        Assert.Equal("film:\"Her\"", SearchQuery.Parse("in:question heart film:\"Her\"").Chips[0].Without.Text);

    public static TheoryData<string, Filter, string> Narrowings() => new()
    {
        { "heart", new EventIs(86), "heart event:86" },
        { "heart event:85", new EventIs(86), "heart event:86" },
        { "heart event:86", new EventIs(86), "heart event:86" },
        { "heart decade:2010s", Years.Of(2014), "heart year:2014" },
        { "heart", Years.Of(2010, 2019)!, "heart decade:2010s" },
        { "heart rendition:digest", new RenditionIs(Rendition.Verbatim), "heart rendition:verbatim" },
        { "transcript:86/a", new TranscriptIs(87, Words.Of("b")!), "transcript:87/b" },
        { "winner:\"Spike Jonze\"", new WinnerIs(Words.Of("Mara Quist")!), "winner:\"Spike Jonze\" winner:\"Mara Quist\"" },
        { "film:her", new FilmIs(Words.Of("Her")!), "film:her film:\"Her\"" },
        { "heart OR soul", new EventIs(86), "(heart OR soul) event:86" },
        { "in:question heart", AwardIs.Of(Words.Of("Costume Design")!), "in:question heart award:costume-design" },
        { "event:85 OR event:84", new EventIs(86), "(event:85 OR event:84) event:86" },
        { "", new EventIs(86), "event:86" },
    };

    [Theory]
    [MemberData(nameof(Narrowings))]
    public void A_filter_takes_the_place_of_one_that_could_not_be_true_with_it(string typed, Filter filter, string narrowed) =>
        Assert.Equal(narrowed, SearchQuery.Parse(typed).With(filter).Canonical);

    [Theory]
    [InlineData("film:her heart", "film:her", "heart")]
    [InlineData("winner:spike -event:86", "winner:spike|-event:86", "")]
    [InlineData("year:2014 OR heart", "", "year:2014 OR heart")]
    public void Filters_are_told_from_words(string typed, string filters, string words)
    {
        var query = SearchQuery.Parse(typed);

        Assert.Equal(filters, string.Join('|', query.Filters.Select(QueryText.Of)));
        Assert.Equal(words, string.Join('|', query.WithWords.Select(QueryText.Of)));
    }

    [Theory]
    [InlineData("heart soul \"thank you\" pre* -attack (a OR b) film:her", "heart|soul|thank you")]
    [InlineData("in:question heart", "heart")]
    [InlineData("heart OR soul", "")]
    public void Words_that_must_all_be_found_are_known_to_ranking(string typed, string words) =>
        Assert.Equal(words, string.Join('|', SearchQuery.Parse(typed).Words));

    [Theory]
    [InlineData("heart pre* film:\"Mad Max\"", false)]
    [InlineData("90-year-old", true)]
    [InlineData("a OR (b -\"c d\")", true)]
    [InlineData("a OR (b -\"c\")", false)]
    [InlineData("in:answer a NEAR b", true)]
    [InlineData("a OR b OR c OR d OR e OR f OR g OR h OR i OR j", false)]
    [InlineData("a OR b OR c OR d OR e OR f OR g OR h OR i OR j OR k", true)]
    [InlineData("", false)]
    public void Places_of_words_are_costly_and_so_are_many_words(string typed, bool isCostly) => Assert.Equal(isCostly, SearchQuery.Parse(typed).IsCostly);

    [Theory]
    [InlineData("Spike Jonze", "SPIKE  jonze")]
    [InlineData("Alfonso Cuarón", "alfonso-cuaron")]
    [InlineData("“Her”", "her")]
    public void Words_that_differ_in_accents_case_and_punctuation_are_equal(string one, string other) =>
        Assert.Equal(new WinnerIs(Words.Of(one)!), new WinnerIs(Words.Of(other)!));

    [Theory]
    [InlineData("year:2014", "year 2014")]
    [InlineData("decade:2010s", "decade 2010")]
    [InlineData("year:1998..2011", "year 1998|year 1999|decade 2000|year 2010|year 2011")]
    [InlineData("year:..1931", "decade 1920|year 1930|year 1931")]
    [InlineData("year:2099..", "year 2099|decade 2100")]
    [InlineData("year:1066", "year 1066")]
    [InlineData("year:2500..", "year 2500")]
    public void Years_are_looked_for_by_decades_where_those_are_whole(string typed, string tokens) =>
        Assert.Equal(tokens, string.Join('|', ((Years)SearchQuery.Parse(typed).Expression!).Tokens.Select(token => token.Trim(IndexText.FilterMark).Replace(IndexText.FilterMark, ' '))));

    [Fact]
    public void Thirty_two_different_words_are_looked_for()
    {
        var query = SearchQuery.Parse(string.Join(' ', Enumerable.Range(1, 40)) + " 1 2 3");

        Assert.Equal(32, query.Parts.Count);
        Assert.Equal(["Only the first 32 words were looked for."], query.Ignored);
    }
}
