using OscarPressRoom.Archive.Searching.Language;
using OscarPressRoom.Archive.Tests.Support;
using Xunit;

namespace OscarPressRoom.Archive.Tests;

public sealed class SearchTests(FilledArchive archive) : IClassFixture<FilledArchive>
{
    [Fact]
    public async Task What_a_winner_said_is_found_by_its_words()
    {
        var hit = Assert.Single((await archive.Archive.SearchAsync("roofs ladder")).Hits);

        Assert.Equal((86, "mara-quist", "where-did-it-begin", 1), (hit.Event, hit.Transcript, hit.Anchor, hit.Position));
        Assert.Equal("Where did it begin?", string.Concat(hit.Question.Select(run => run.Text)));
        Assert.Equal(["roofs", "ladder"], hit.Answer.Where(run => run.IsMatch).Select(run => run.Text));
        var winner = Assert.Single(hit.Winners);
        Assert.Equal(("Mara Quist", "Best Original Screenplay", "Tin Moon", "86th Academy Awards"), (Assert.Single(winner.People).Name, winner.Award, winner.Film, hit.EventName));
    }

    [Theory]
    [InlineData("\"nine of them\"", 1)]
    [InlineData("“nine of them”", 1)]
    [InlineData("\"them of nine\"", 0)]
    [InlineData("“them of nine”", 0)]
    [InlineData("nine harbour", 0)]
    [InlineData("NINE", 1)]
    [InlineData("ending", 1)]
    [InlineData("father's", 0)]
    [InlineData("begin \"", 1)]
    [InlineData("zoe alund", 2)]
    [InlineData("Tin Moon", 3)]
    [InlineData("\"Original Screenplay\"", 3)]
    [InlineData("2014", 3)]
    public async Task Words_must_all_be_found_and_phrases_as_they_stand(string typed, int total) =>
        Assert.Equal(total, (await archive.Archive.SearchAsync(typed)).Total);

    [Fact]
    public async Task A_match_in_the_question_stands_above_one_in_the_answer() =>
        Assert.Equal(["what-did-the-harbour-say", "did-the-harbour-freeze", "was-it-cold"], (await archive.Archive.SearchAsync("harbour")).Hits.Select(hit => hit.Anchor));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"")]
    [InlineData("\"\"")]
    [InlineData("?!* ( ) - ^ : +")]
    [InlineData("AND")]
    [InlineData("NOT OR NEAR(")]
    [InlineData("a:b*c^d")]
    [InlineData("90-year-old can't \"open")]
    [InlineData("'; drop table Event; --")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("🎬 مرحبا 봉준호 \u202E")]
    [InlineData("nul\0nul")]
    [InlineData("\uD800")]
    [InlineData("\uE000\uE001")]
    [InlineData("² ½ ⅷ")]
    public async Task Whatever_is_typed_never_fails(string typed)
    {
        var results = await archive.Archive.SearchAsync(typed);
        Assert.Equal(results.Total, results.Hits.Count);
    }

    [Fact]
    public async Task Ten_thousand_characters_are_cut_and_said_so()
    {
        var results = await archive.Archive.SearchAsync(string.Concat(Enumerable.Repeat("harbour ", 1_250)));

        Assert.Equal(3, results.Total);
        Assert.Equal("Only the first 1,000 characters were looked for.", Assert.Single(results.Query.Ignored));
    }

    [Theory]
    [InlineData("?", "Type a word: there is neither a letter nor a digit to look for.")]
    [InlineData("harbour", null)]
    [InlineData("", null)]
    public void What_was_not_looked_for_is_said(string typed, string? sentence) => Assert.Equal(sentence, SearchQuery.Parse(typed).Ignored.SingleOrDefault());

    [Fact]
    public async Task Pages_part_the_hits_without_overlap()
    {
        var all = new List<string>();
        for (var page = 1; page <= 3; page++)
            all.AddRange((await archive.Archive.SearchAsync("pebble", page)).Hits.Select(hit => hit.Anchor));

        Assert.Equal(45, all.Distinct().Count());
        Assert.Equal((45, 3), ((await archive.Archive.SearchAsync("pebble")).Total, (await archive.Archive.SearchAsync("pebble")).Pages));
        Assert.Empty((await archive.Archive.SearchAsync("pebble", int.MaxValue)).Hits);
        Assert.Equal(20, (await archive.Archive.SearchAsync("pebble", -7)).Hits.Count);
    }
}
