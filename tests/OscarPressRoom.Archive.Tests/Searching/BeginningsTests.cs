using OscarPressRoom.Archive.Searching;
using OscarPressRoom.Archive.Tests.Support;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Searching;

public sealed class BeginningsTests(BeginningsTests.Broad archive) : IClassFixture<BeginningsTests.Broad>
{
    [Fact]
    public async Task Of_a_broad_beginning_the_frequent_words_are_looked_for_and_that_is_said()
    {
        var results = await archive.Archive.SearchAsync("peb*");

        Assert.Equal(["Of the many words that begin with “peb”, the 25 most frequent were looked for."], results.Remarks);
        Assert.Equal(Broad.Pairs + Broad.Named, results.Total);
        Assert.Equal("peb*", results.Query.Canonical);
        Assert.All(results.Hits, hit => Assert.Contains(hit.Question, run => run.IsMatch && run.Text.StartsWith("peb", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Of_a_broad_beginning_every_name_is_found()
    {
        var results = await archive.Archive.SearchAsync("peb* -pebbles");
        Assert.Equal(["Pebra Quist"], results.Hits.SelectMany(hit => hit.Winners).SelectMany(winner => winner.People).Select(person => person.Name));
    }

    [Theory]
    [InlineData("pebbleq*", 1)]
    [InlineData("zeb*", 0)]
    public async Task A_narrow_beginning_is_looked_for_whole(string typed, int total)
    {
        var results = await archive.Archive.SearchAsync(typed);
        Assert.Equal((total, 0), (results.Total, results.Remarks.Count));
    }

    [Fact]
    public async Task A_broad_beginning_of_few_words_loses_none_of_them()
    {
        var results = await archive.Archive.SearchAsync("sto*");
        Assert.Equal((Broad.Pairs, 0), (results.Total, results.Remarks.Count));
    }

    /// <summary>One word in every pair, many words in some, and more than 5,000 of either beginning.</summary>
    public sealed class Broad : IAsyncLifetime
    {
        public const int Pairs = 2_600;

        /// <summary>Of somebody whose name begins as the many words do.</summary>
        public const int Named = 1;

        public TemporaryArchive Archive { get; } = new();

        public async ValueTask InitializeAsync()
        {
            await Archive.InitializeAsync();
            var pairs = Enumerable.Range(0, Pairs).Select(number => $"## Of pebbles and pebble{Letters(number == 0 ? 420 : number % 60)}?\n\nA stone, a store.\n");
            await Archive.ImportAsync("quist.md", Some.Transcript(string.Join('\n', pairs)));
            await Archive.ImportAsync("pebra-quist.md", Some.Transcript("## Of what?\n\nOf sand.", number: 60, credit: "Pebra Quist"));
            await Archive.WithAsync((Vocabulary vocabulary) => vocabulary.WordsAsync(TimeSpan.FromSeconds(60)));
        }

        public ValueTask DisposeAsync() => Archive.DisposeAsync();

        // 0 is aa, 420 is qe.
        private static string Letters(int number) => $"{(char)('a' + (number / 26))}{(char)('a' + (number % 26))}";
    }
}
