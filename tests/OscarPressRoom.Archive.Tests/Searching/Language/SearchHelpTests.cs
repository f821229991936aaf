using OscarPressRoom.Archive.Searching.Language;
using OscarPressRoom.Archive.Tests.Support;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Searching.Language;

/// <summary>Each example of the help finds what it says, and nothing else.</summary>
public sealed class SearchHelpTests(SearchHelpTests.Filled archive) : IClassFixture<SearchHelpTests.Filled>
{
    private static readonly string[] Quist = ["where-did-it-begin", "did-you-try-other-endings-before-this-one", "what-did-the-harbour-say"];
    private static readonly string[] Alund = ["was-it-cold", "did-your-father-come"];
    private static readonly string[] Oduya = ["who-would-play-it", "asked-about-the-playwright"];

    public static TheoryData<string, string[]> Examples() => new()
    {
        { "mend roof", ["where-did-it-begin"] },
        { "\"nine of them\"", ["did-you-try-other-endings-before-this-one"] },
        { "play*", Oduya },
        { "harbour -froze", ["what-did-the-harbour-say", "did-your-father-come"] },
        { "harbour OR ladder", ["where-did-it-begin", "what-did-the-harbour-say", "was-it-cold", "did-your-father-come"] },
        { "(harbour OR ladder) father", ["where-did-it-begin", "did-your-father-come"] },
        { "father NEAR ladder", ["where-did-it-begin"] },
        { "roofs NEAR/5 ladder", ["where-did-it-begin"] },
        { "in:question harbour", ["what-did-the-harbour-say"] },
        { "in:answer harbour", ["what-did-the-harbour-say", "was-it-cold", "did-your-father-come"] },
        { "winner:mara", Quist },
        { "winner:\"Mara Quist\"", Quist },
        { "film:moon", Quist },
        { "award:screenplay", Quist },
        { "award:\"Original Screenplay\"", Quist },
        { "event:86", Quist },
        { "year:2014", Quist },
        { "year:2000..2010", Alund },
        { "decade:2010s", [.. Quist, .. Oduya] },
        { "asker:radio", ["who-would-play-it"] },
        { "speaker:cy", ["who-would-play-it"] },
        { "rendition:digest", Oduya },
        { "transcript:86/mara-quist", Quist },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task The_example_finds_what_it_says(string example, string[] anchors)
    {
        var found = await archive.AnchorsAsync(example);

        Assert.Empty(SearchQuery.Parse(example).Ignored);
        Assert.Equal(anchors.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("\"nine of nets\"")]
    [InlineData("\"mend roofs\"")]
    [InlineData("play* -players -playwright")]
    [InlineData("father NEAR/5 ladder")]
    [InlineData("in:question asleep")]
    [InlineData("winner:\"Mara\"")]
    [InlineData("film:\"Moon\"")]
    [InlineData("film:quist")]
    [InlineData("asker:cy")]
    [InlineData("year:..2007")]
    [InlineData("rendition:digest winner:mara")]
    public async Task What_is_asked_for_strictly_is_not_found_loosely(string typed) => Assert.Empty(await archive.AnchorsAsync(typed));

    [Theory]
    [InlineData("person:alund", "winner:\"ZOË ÅLUND\"")]
    [InlineData("harbour | ladder", "harbour OR ladder")]
    [InlineData("harbour NOT froze", "harbour –froze")]
    [InlineData("award:\"Best Director\"", "award:directing")]
    [InlineData("“nine of them”", "\"nine of them\"")]
    [InlineData("\"nine of\" NEAR/3 tri*", "NEAR(tri* \"nine of\", 3)")]
    [InlineData("transcript:86/Mara-Quist", "event:86")]
    public async Task Two_ways_to_type_one_thing_find_the_same(string one, string other)
    {
        var found = await archive.AnchorsAsync(one);

        Assert.NotEmpty(found);
        Assert.Equal(await archive.AnchorsAsync(other), found);
    }

    [Fact]
    public void Every_example_of_the_help_is_tried() =>
        Assert.Equal(SearchHelp.All.Select(help => help.Example), Examples().Select(row => row.Data.Item1));

    public sealed class Filled : IAsyncLifetime
    {
        private readonly TemporaryArchive _archive = new();

        public async ValueTask InitializeAsync()
        {
            await _archive.InitializeAsync();
            await _archive.ImportAsync("quist.md", Some.Transcript());
            await _archive.ImportAsync("alund.md", Some.Transcript(
                """
                ## Was it cold?

                The harbour froze.

                ## Did your father come?

                My father was there, and he stood all morning by the boats in the old harbour. He had no ladders. He had nine of the nets.
                """, number: 80, award: "Best Director", credit: "Zoë Ålund", film: "Salt"));
            await _archive.ImportAsync("oduya.md", Some.Transcript(
                """
                ## **Radio Sur:** Who would play it?

                **Cy Oduya:** The players of the radio.

                ## Asked about the playwright

                He was unplayable.
                """, number: 90, award: "Best Sound", credit: "Cy Oduya", film: "Beach", more: "rendition: digest"));
        }

        public ValueTask DisposeAsync() => _archive.DisposeAsync();

        public async Task<IReadOnlyList<string>> AnchorsAsync(string typed) => [.. (await _archive.SearchAsync(typed)).Hits.Select(hit => hit.Anchor)];
    }
}
