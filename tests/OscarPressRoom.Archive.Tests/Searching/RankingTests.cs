using OscarPressRoom.Archive.Searching;
using OscarPressRoom.Archive.Tests.Support;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Searching;

// The first three are what FTS5’s own rank has the other way round.
public sealed class RankingTests : IAsyncLifetime
{
    private readonly TemporaryArchive _archive = new();

    public ValueTask InitializeAsync() => _archive.InitializeAsync();

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    [Fact]
    public async Task Questions_come_before_answers_and_words_side_by_side_before_near_before_far() => Assert.Equal(
        ["side-by-side", "near", "far", "answered"],
        await SearchAsync("copper lantern", """
            ## What hung there? {#answered}

            A copper lantern, a copper lantern, nothing but a copper lantern.

            ## Lantern in hand, did you go up into the hills and look for old copper? {#far}

            No.

            ## Of all the things that you saw when you were there, was the lantern made of copper or of tin, do you think? {#near}

            No.

            ## Of all the things that you saw up there when you were a child, was the copper lantern the one that you kept, do you think? {#side-by-side}

            No.
            """));

    [Fact]
    public async Task What_is_asked_and_answered_comes_before_what_is_only_asked() => Assert.Equal(
        ["answered", "asked", "neither"],
        await SearchAsync("lantern", """
            ## Did it fall? {#neither}

            The lantern, the lantern, the lantern.

            ## The lantern, that lantern? {#asked}

            It burned.

            ## Did the lantern that you told us about ever break? {#answered}

            The lantern broke in the first week, and we never found another one like it.
            """));

    [Fact]
    public async Task A_winner_typed_beside_a_word_of_the_question_counts_as_asked() => Assert.Equal(
        ["asked", "said"],
        await SearchAsync("quist ladder", """
            ## Was it high? {#said}

            The ladder, the ladder, always the ladder.

            ## Who held the ladder for you on that first morning in the harbour? {#asked}

            Nobody.
            """));

    [Fact]
    public async Task A_rarer_word_weighs_more_and_pairs_that_weigh_the_same_stand_in_reading_order() => Assert.Equal(
        ["pelican", "first-harbour", "second-harbour"],
        await SearchAsync("harbour OR pelican", """
            ## And the harbour? {#first-harbour}

            No.

            ## And that harbour? {#second-harbour}

            No.

            ## And the pelican? {#pelican}

            No.

            ## And the tin?

            No.

            ## And the roof?

            No.

            ## And the moon?

            No.
            """));

    [Fact]
    public async Task Of_very_many_the_newest_are_ranked_and_what_is_not_wanted_takes_nobodys_place()
    {
        await AddManyAsync("iif(N % 2, 'And the harbour, the harbour?', 'And?')", "iif(N < 100, 'The harbour froze.', 'The harbour slept.')");

        var results = await _archive.SearchAsync("harbour -froze");

        Assert.Equal((4_102, 1_000), (results.Total, results.Ranked));
        Assert.Equal(Enumerable.Range(0, SearchResults.PageSize).Select(number => $"pair-{101 + (2 * number)}"), results.Hits.Select(hit => hit.Anchor));
    }

    [Fact]
    public async Task Pages_go_on_where_what_was_asked_ends_and_what_was_only_answered_begins()
    {
        await SearchAsync("harbour", string.Concat(Enumerable.Range(0, 50).Select(number => number % 2 == 0
            ? $"## Was it the harbour? {{#asked-{number}}}\n\nNo.\n\n"
            : $"## Was it? {{#answered-{number}}}\n\nThe harbour.\n\n")));

        var pages = new List<SearchHit>();
        for (var page = 1; page <= 3; page++)
            pages.AddRange((await _archive.SearchAsync("harbour", page: page)).Hits);

        Assert.Equal(
            [.. Enumerable.Range(0, 25).Select(number => $"asked-{2 * number}"), .. Enumerable.Range(0, 25).Select(number => $"answered-{(2 * number) + 1}")],
            pages.Select(hit => hit.Anchor));
    }

    [Fact]
    public async Task Of_very_many_too_pages_go_on_where_what_was_asked_ends()
    {
        await AddManyAsync("iif(N % 100 = 0, 'And the harbour?', 'And?')", "'The harbour slept.'");

        var third = await _archive.SearchAsync("harbour", page: 3);

        Assert.Equal((4_200, 1_000), (third.Total, third.Ranked));
        Assert.Equal(3, third.Hits.Count(hit => hit.Question.Any(run => run.IsMatch)));
        Assert.Equal(SearchResults.PageSize, third.Hits.Select(hit => hit.Anchor).Distinct().Count());
    }

    [Fact]
    public async Task As_many_pages_are_full_as_are_promised_also_where_the_same_is_asked_and_answered()
    {
        await AddManyAsync("iif(N % 2, 'And?', iif(N < 1000, 'And the harbour?', 'And?'))", "'The harbour slept.'");

        var last = await _archive.SearchAsync("harbour", page: 1_000 / SearchResults.PageSize);

        Assert.Equal((1_000, SearchResults.PageSize), (last.Ranked, last.Hits.Count));
    }

    // The first pair is imported, 4,199 more follow it: what each asks and answers is said in SQL of its number N.
    private async Task AddManyAsync(string question, string answer)
    {
        await SearchAsync("harbour", "## And the harbour?\n\nNo.");
        await _archive.ExecuteAsync($"""
            with recursive Number (N) as (select 2 union all select N + 1 from Number where N < 4200)
            insert into QuestionAnswer (TranscriptId, Position, Anchor, Question, Answer)
            select 1, N, 'pair-' || N, {question}, json_array(json_object('Text', {answer})) from Number
            """);
    }

    private async Task<IEnumerable<string>> SearchAsync(string typed, string conversation)
    {
        await _archive.ImportAsync("quist.md", Some.Transcript(conversation));
        return (await _archive.SearchAsync(typed)).Hits.Select(hit => hit.Anchor);
    }
}
