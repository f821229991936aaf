using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Changing;
using OscarPressRoom.Archive.Searching;
using OscarPressRoom.Archive.Searching.Language;
using OscarPressRoom.Archive.Tests.Changing;
using OscarPressRoom.Archive.Tests.Support;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Searching;

public sealed class FacetTests(FilledArchive archive) : IClassFixture<FilledArchive>
{
    [Theory]
    [InlineData("the")]
    [InlineData("harbour")]
    [InlineData("it -cold")]
    [InlineData("in:question what")]
    [InlineData("\"is a stone\"")]
    [InlineData("rendition:verbatim")]
    [InlineData("year:2000..2013")]
    [InlineData("year:2000..2014")]
    [InlineData("year:2008.. year:..2014")]
    [InlineData("film:moon OR pebble")]
    public async Task A_facet_counts_what_the_search_narrowed_to_it_finds(string typed)
    {
        var results = await archive.Archive.SearchAsync(typed);
        var facets = results.Facets!;
        Assert.NotEqual(0, results.Total);

        await NarrowsAsync(facets.Events, value => $"event:{value.Value}");
        await NarrowsAsync(facets.Years, value => $"year:{value.Value}");
        await NarrowsAsync(facets.Decades, value => $"decade:{value.Value}s");
        await NarrowsAsync(facets.Awards, value => $"award:\"{value.Value}\"");
        await NarrowsAsync(facets.People, value => $"winner:\"{value.Name}\"");
        await NarrowsAsync(facets.Films, value => $"film:\"{value.Name}\"");
        await NarrowsAsync(facets.Renditions, value => $"rendition:{value.Value}");
        Assert.Equal(results.Total, facets.Events.Sum(value => value.Pairs));
        Assert.Equal(results.Total, facets.Decades.Sum(value => value.Pairs));

        async Task NarrowsAsync(IReadOnlyList<Facet> values, Func<Facet, string> filter)
        {
            Assert.NotEmpty(values);
            foreach (var value in values)
            {
                var part = SearchQuery.Parse(filter(value)).Expression!;
                Assert.Equal(value.Pairs, (await archive.Archive.SearchAsync(results.Query.With(part).Canonical)).Total);
            }
        }
    }

    [Fact]
    public async Task The_order_is_kept_within_an_event_and_turned_by_oldest_first()
    {
        var newest = (await archive.Archive.SearchAsync("what", order: SearchOrder.Newest)).Hits;
        var oldest = (await archive.Archive.SearchAsync("what", order: SearchOrder.Oldest)).Hits;

        Assert.Equal(newest.Select(hit => hit.Event).OrderDescending(), newest.Select(hit => hit.Event));
        Assert.Equal(oldest.Select(hit => hit.Event).Order(), oldest.Select(hit => hit.Event));
        Assert.Equal(Enumerable.Range(1, 20), newest.Select(hit => hit.Position));
        Assert.All(newest, hit => Assert.Equal(45, hit.Pairs));
    }

    [Fact]
    public async Task Facets_are_those_of_the_archive_as_the_last_import_left_it()
    {
        await using var own = new TemporaryArchive();
        await own.InitializeAsync();
        await own.ImportAsync("quist.md", Some.Transcript());
        Assert.Equal(["Tin Moon"], await FilmsAsync());

        await own.ImportAsync("quist.md", Some.Transcript(film: "Tin Harbour"));
        Assert.Equal(["Tin Harbour"], await FilmsAsync());

        async Task<IEnumerable<string>> FilmsAsync() => (await own.SearchAsync("roofs OR harbour")).Facets!.Films.Select(film => film.Name);
    }

    [Fact]
    public async Task A_film_that_two_conversations_spell_otherwise_is_counted_once_under_a_name_that_the_matches_use()
    {
        await using var own = new TemporaryArchive();
        await own.InitializeAsync();
        await own.ImportAsync("quist.md", Some.Transcript("## Was it cold?\n\nVery."));
        await own.ImportAsync("lind.md", Some.Transcript("## Was it late?\n\nNearly.", credit: "Bo Lind", film: "TIN MOON"));

        Assert.Equal([new Facet("tin-moon", "TIN MOON", 2)], await FilmsAsync("was"));
        Assert.Equal([new Facet("tin-moon", "Tin Moon", 1)], await FilmsAsync("cold"));

        async Task<IEnumerable<Facet>> FilmsAsync(string typed) => (await own.SearchAsync(typed)).Facets!.Films;
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task What_a_change_touched_is_read_again_and_the_rest_is_as_if_it_were(int seed)
    {
        await using var own = new TemporaryArchive();
        await own.InitializeAsync();
        var (acts, followed) = (new RandomActs(own, new Random(seed)), new FacetValues());
        for (var (act, last) = (0, 0); act < 30; act++)
        {
            last += await acts.NextAsync(act);
            Assert.Equal(await ValuesAsync(new FacetValues()), await ValuesAsync(followed));
            if (act % 5 == 4 && (await own.WithAsync((Undo undo) => undo.UndoAsync(last, "a test"))).Count == 0)
            {
                last++;
                Assert.Equal(await ValuesAsync(new FacetValues()), await ValuesAsync(followed));
            }
        }

        // Of those that are there: what is gone is found by no search.
        Task<string> ValuesAsync(FacetValues values) => own.ReadAsync(async archive =>
        {
            var ids = await archive.Transcripts.Select(transcript => transcript.Id).Order().ToListAsync();
            var of = values.Of(archive);
            return string.Join('\n', ids.Select(id => $"{id}: {string.Join(", ", of[id].Select(value => $"{value.Kind} {value.Value} ({value.Name})").Order(StringComparer.Ordinal))}"));
        });
    }
}
