using OscarPressRoom.Archive.Searching;
using OscarPressRoom.Archive.Searching.Language;
using OscarPressRoom.Archive.Tests.Support;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Searching;

public sealed class SuggestionTests(FilledArchive archive) : IClassFixture<FilledArchive>, IAsyncLifetime
{
    public async ValueTask InitializeAsync() =>
        await archive.Archive.WithAsync((Vocabulary vocabulary) => vocabulary.WordsAsync(TimeSpan.FromSeconds(30)));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("qui", "Person: Mara Quist → winner:\"Mara Quist\"")]
    [InlineData("Mara Q", "Person: Mara Quist → winner:\"Mara Quist\"")]
    [InlineData("zoe al", "Person: Zoë Ålund → winner:\"Zoë Ålund\"")]
    [InlineData("ladder qui", "Person: Mara Quist → ladder winner:\"Mara Quist\"")]
    [InlineData("tin m", "Film: Tin Moon → film:\"Tin Moon\"")]
    [InlineData("-cold screenp", "Award: Best Original Screenplay → -cold award:\"Best Original Screenplay\"")]
    [InlineData("harb", "Word: harbour → harbour")]
    [InlineData("cold harb", "Word: harbour → cold harbour")]
    [InlineData("\"cold harb", "Word: harbour → \"cold harbour")]
    [InlineData("\"cold harb\"", null)]
    [InlineData("“cold harb” ", null)]
    [InlineData("winner:\"Mara Quist\"", null)]
    [InlineData("\"cold\" harb", "Word: harbour → \"cold\" harbour")]
    [InlineData("h", null)]
    [InlineData("", null)]
    [InlineData("% _", null)]
    [InlineData("zzz", null)]
    public async Task What_is_being_typed_is_completed(string typed, string? first)
    {
        var suggestions = await archive.Archive.WithAsync((Suggester suggester) => suggester.SuggestAsync(typed));
        Assert.Equal(first, suggestions.Select(it => $"{it.Kind}: {it.Text} → {it.Query}").FirstOrDefault());
        foreach (var suggestion in suggestions)
            Assert.NotEqual(0, (await archive.Archive.SearchAsync(suggestion.Query)).Total);
    }

    [Fact]
    public async Task A_name_with_quotation_marks_is_completed_to_what_finds_it()
    {
        await using var own = new TemporaryArchive();
        await own.InitializeAsync();
        await own.ImportAsync("quist.md", Some.Transcript(film: "The \"Tin\" Factor"));

        var suggestions = await own.WithAsync((Suggester suggester) => suggester.SuggestAsync("factor"));

        var suggestion = Assert.Single(suggestions, it => it.Kind == SuggestionKind.Film);
        Assert.Equal("film:\"The Tin Factor\"", suggestion.Query);
        Assert.Equal(3, (await own.SearchAsync(suggestion.Query)).Total);
    }

    [Theory]
    [InlineData("harbuor", "harbour")]
    [InlineData("pebbel stone", "pebble stone")]
    [InlineData("quisst", "quist")]
    [InlineData("winner:quisst tin", "winner:quist tin")]
    [InlineData("harbour", null)]
    [InlineData("pebble", null)]
    [InlineData("xylophone", null)]
    [InlineData("\"harbuor\"", null)]
    public async Task A_misspelt_word_is_put_right_where_that_finds_more(string typed, string? meant)
    {
        var results = await archive.Archive.SearchAsync(typed);
        var suggested = await archive.Archive.WithAsync((Spelling spelling) => spelling.SuggestAsync(results));
        Assert.Equal(meant, suggested?.Canonical);
        Assert.True(suggested is null || (await archive.Archive.SearchAsync(suggested.Canonical)).Total > results.Total);
    }

    [Theory]
    [InlineData("quist", "Mara Quist: 3", "")]
    [InlineData("moon tin", "", "Tin Moon: 3")]
    [InlineData("ZOE ALUND", "Zoë Ålund: 2", "")]
    [InlineData("mara harbour", "", "")]
    [InlineData("event:86", "", "")]
    public async Task Who_and_what_is_called_so_stands_above_the_results(string typed, string people, string films)
    {
        var names = await archive.Archive.WithAsync((Names names) => Task.FromResult(names.Find(SearchQuery.Parse(typed))));
        Assert.Equal(people, string.Join(", ", names.People.Select(person => $"{person.Name}: {person.Pairs}")));
        Assert.Equal(films, string.Join(", ", names.Films.Select(film => $"{film.Title}: {film.Pairs}")));
    }

    [Fact]
    public async Task A_question_leads_to_those_like_it_in_other_conversations()
    {
        var related = await archive.Archive.WithAsync((Related related) => related.ToAsync(86, "mara-quist", "what-did-the-harbour-say"));
        Assert.Equal(["zoe-alund/did-the-harbour-freeze"], related.Select(hit => $"{hit.Transcript}/{hit.Anchor}"));
    }

    [Fact]
    public async Task All_that_is_found_can_be_taken_away()
    {
        var all = await archive.Archive.WithAsync((FoundPairs pairs) => pairs.AllAsync(SearchQuery.Parse("pebble")).ToListAsync().AsTask());
        Assert.Equal(Enumerable.Range(1, 45), all.Select(pair => pair.Position));
        Assert.Equal(("Cy Oduya", "It is a stone."), (Assert.Single(Assert.Single(all[0].Winners).People).Name, all[0].Answer));

        var turned = await archive.Archive.WithAsync((FoundPairs pairs) => pairs.AllAsync(SearchQuery.Parse("pebble"), isOldestFirst: true).ToListAsync().AsTask());
        Assert.Equal(all.Select(pair => pair.Anchor).Reverse(), turned.Select(pair => pair.Anchor));
    }

    [Fact]
    public async Task What_came_last_is_new_whatever_its_event()
    {
        var added = await archive.Archive.WithAsync((FoundPairs pairs) => pairs.NewlyAddedAsync(SearchQuery.Parse("harbour"), 2));
        Assert.Equal(["did-the-harbour-freeze", "was-it-cold"], added.Select(pair => pair.Anchor));
    }
}
