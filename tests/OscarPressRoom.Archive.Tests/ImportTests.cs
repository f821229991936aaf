using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Archive.Tests.Support;
using OscarPressRoom.Transcripts;
using Xunit;

namespace OscarPressRoom.Archive.Tests;

public sealed class ImportTests(TemporaryArchive archive) : IClassFixture<TemporaryArchive>, IAsyncLifetime
{
    public async ValueTask InitializeAsync() =>
        await archive.ExecuteAsync("delete from Transcript; delete from Winner; delete from Award; delete from Event; delete from Person; delete from ImportRun");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task What_a_file_says_is_in_the_archive()
    {
        var report = await archive.ImportAsync("quist.md", Some.Transcript());

        var imported = Assert.Single(report.Transcripts);
        Assert.Equal(("mara-quist", true, 3), (imported.Slug, imported.IsNew, imported.Added));
        var winner = await archive.WithAsync((ArchiveContext context) => context.Winners.Include(it => it.Award.Event).Include(it => it.People).SingleAsync());
        Assert.Equal((86, "Best Original Screenplay", "original-screenplay", "Tin Moon", "tin-moon"), (winner.Award.Event.Number, winner.Award.Name, winner.Award.Category, winner.Film, winner.FilmSlug));
        Assert.Equal("Mara Quist", Assert.Single(winner.People).Name);
        Assert.Equal(["where-did-it-begin", "did-you-try-other-endings-before-this-one", "what-did-the-harbour-say"], await archive.AnchorsAsync());
    }

    [Fact]
    public async Task The_same_bytes_twice_change_nothing_and_say_so()
    {
        await archive.ImportAsync("quist.md", Some.Transcript());
        var again = await archive.ImportAsync("copy.md", Some.Transcript());

        Assert.Equal(ImportOutcome.AlreadyImported, again.Outcome);
        Assert.Equal(1, await archive.WithAsync((ArchiveContext context) => context.ImportRuns.CountAsync()));
    }

    [Fact]
    public async Task Going_back_to_an_earlier_version_of_a_file_changes_the_archive_back()
    {
        await archive.ImportAsync("quist.md", Some.Transcript());
        await archive.ImportAsync("quist.md", Some.Transcript(Some.Conversation.Replace("nine", "ten", StringComparison.Ordinal)));
        var back = await archive.ImportAsync("quist.md", Some.Transcript());

        Assert.Equal((0, 1, 2, 0), Counts(back));
    }

    [Fact]
    public async Task Who_won_an_award_with_two_films_has_won_twice()
    {
        await archive.ImportAsync("quist.md", TwoFilms("Tin Moon", "Salt"));
        Assert.Equal(["Salt 1", "Tin Moon 1"], await FilmsAsync());

        Assert.Empty((await archive.ImportAsync("quist.md", TwoFilms("Salt", "Tin Moon"))).Problems);
        Assert.Empty((await archive.ImportAsync("other.md", Some.Transcript("## Is it late?\n\nVery.", award: "Best Actress", film: "Salt"))).Problems);
        Assert.Equal(["Salt 2", "Tin Moon 1"], await FilmsAsync());

        static string TwoFilms(string one, string two) => Some.Transcript(award: "Best Actress", film: $"{one}\n  - award: Best Actress\n    credit: Mara Quist\n    film: {two}");

        Task<List<string>> FilmsAsync() => archive.WithAsync((ArchiveContext context) => context.Winners.OrderBy(it => it.Film).Select(it => $"{it.Film} {it.Transcripts.Count}").ToListAsync());
    }

    [Fact]
    public async Task The_original_bytes_are_kept()
    {
        await archive.ImportAsync("folder/quist.md", Some.Transcript());

        var run = await archive.WithAsync((ArchiveContext context) => context.ImportRuns.SingleAsync());
        Assert.Equal(Some.Transcript(), System.Text.Encoding.UTF8.GetString(run.Content));
        Assert.Equal(("quist.md", "a test", 3), (run.File, run.By, run.Added));
    }

    [Fact]
    public async Task A_corrected_pair_keeps_its_address()
    {
        await archive.ImportAsync("quist.md", Some.Transcript());
        var anchors = await archive.AnchorsAsync();
        var corrected = Some.Conversation
            .Replace("Did you try other endings before this one?", "Did you ever try other endings before this?", StringComparison.Ordinal)
            .Replace("asleep", "awake", StringComparison.Ordinal);
        var report = await archive.ImportAsync("quist.md", Some.Transcript(corrected));

        Assert.Equal((0, 2, 1, 0), Counts(report));
        Assert.Equal(anchors, await archive.AnchorsAsync());
        Assert.Equal(1, (await archive.SearchAsync("awake")).Total);
        Assert.Equal(0, (await archive.SearchAsync("asleep")).Total);
    }

    [Fact]
    public async Task A_rewritten_question_between_two_known_ones_keeps_its_address()
    {
        await archive.ImportAsync("quist.md", Some.Transcript());
        var anchors = await archive.AnchorsAsync();
        var rewritten = Some.Conversation.Replace("Did you try other endings before this one?", "Why so dark?", StringComparison.Ordinal)
            .Replace("I tried nine of them.\n\nThe tenth was the first one again.", "Night was cheaper.", StringComparison.Ordinal);
        var report = await archive.ImportAsync("quist.md", Some.Transcript(rewritten));

        Assert.Equal((0, 1, 2, 0), Counts(report));
        Assert.Equal(anchors, await archive.AnchorsAsync());
    }

    [Fact]
    public async Task A_pair_that_moves_is_unchanged_and_one_that_goes_is_removed()
    {
        await archive.ImportAsync("quist.md", Some.Transcript());
        var report = await archive.ImportAsync("quist.md", Some.Transcript("""
            ## What did the harbour say?

            The harbour was asleep.

            ## Where did it begin?

            With the tin. My father mended roofs, and I carried the ladder.

            ## And what will you do tomorrow morning?

            Mend a roof.
            """));

        Assert.Equal((1, 0, 2, 1), Counts(report));
        Assert.Equal(["what-did-the-harbour-say", "where-did-it-begin", "and-what-will-you-do-tomorrow-morning"], await archive.AnchorsAsync());
        Assert.Empty(await archive.FaultsAsync());
    }

    [Fact]
    public async Task A_corrected_winner_takes_the_place_of_the_wrong_one()
    {
        await archive.ImportAsync("quist.md", Some.Transcript(credit: "Marta Quist"));
        var report = await archive.ImportAsync("quist.md", Some.Transcript(number: 87));

        Assert.False(Assert.Single(report.Transcripts).IsNew);
        await archive.WithAsync(async (ArchiveContext context) =>
        {
            Assert.Equal("Mara Quist", (await context.People.SingleAsync()).Name);
            Assert.Equal(87, (await context.Events.SingleAsync()).Number);
        });
        Assert.Empty(await archive.FaultsAsync());
    }

    [Fact]
    public async Task A_digest_and_a_verbatim_transcript_of_one_winner_stand_side_by_side()
    {
        await archive.ImportAsync("digest.md", Some.Transcript("## Asked where it began\n\nShe named the tin.", more: "rendition: digest"));
        var report = await archive.ImportAsync("verbatim.md", Some.Transcript());

        Assert.Equal("mara-quist-verbatim", Assert.Single(report.Transcripts).Slug);
        var winner = await archive.WithAsync((ArchiveContext context) => context.Winners.Include(it => it.Transcripts).SingleAsync());
        Assert.Equal([Rendition.Digest, Rendition.Verbatim], winner.Transcripts.OrderBy(it => it.Id).Select(it => it.Rendition));
    }

    [Fact]
    public async Task Two_addresses_are_two_sources_of_one_conversation()
    {
        await archive.ImportAsync("a.md", Some.Transcript(more: "source: https://example.org/a"));
        var report = await archive.ImportAsync("b.md", Some.Transcript(more: "source: https://example.org/b"));

        Assert.True(Assert.Single(report.Transcripts).IsNew);
    }

    [Fact]
    public async Task A_question_in_common_does_not_make_two_files_one()
    {
        await archive.ImportAsync("a.md", Some.Transcript("## How do you feel?\n\nTall.\n\n## And now?\n\nTaller."));
        var report = await archive.ImportAsync("b.md", Some.Transcript("## How do you feel?\n\nSmall.\n\n## Why so?\n\nI sat down."));

        Assert.True(Assert.Single(report.Transcripts).IsNew);
    }

    [Fact]
    public async Task Another_capture_of_the_same_text_is_the_same_transcript()
    {
        await archive.ImportAsync("a.md", Some.Transcript());
        var report = await archive.ImportAsync("b.md", Some.Transcript($"{Some.Conversation}\n\n## One more?\n\nNo."));

        Assert.Equal((1, 0, 3, 0), Counts(report));
    }

    [Fact]
    public async Task Somebody_who_wins_twice_is_one_person_whatever_the_accents()
    {
        await archive.ImportAsync("a.md", Some.Transcript(credit: "Zoë Ålund", film: "Her Island"));
        await archive.ImportAsync("b.md", Some.Transcript("## Again?\n\nAgain.", number: 90, credit: "Zoe Alund"));

        var person = await archive.WithAsync((ArchiveContext context) => context.People.Include(it => it.Winners).SingleAsync());
        Assert.Equal(("Zoë Ålund", "zoe-alund", 2), (person.Name, person.Slug, person.Winners.Count));
    }

    [Fact]
    public async Task A_film_that_a_source_prints_stands_above_a_guess()
    {
        await archive.ImportAsync("a.md", Some.Transcript(film: "Tin Mood\n    inferred: [film]"));
        await archive.ImportAsync("b.md", Some.Transcript("## Asked what it was called\n\nShe told.", more: "rendition: digest"));

        var winner = await archive.WithAsync((ArchiveContext context) => context.Winners.SingleAsync());
        Assert.Equal("Tin Moon", winner.Film);
        Assert.Empty(winner.Inferred);
    }

    [Fact]
    public async Task A_dry_run_reports_and_changes_nothing()
    {
        var report = await archive.ImportAsync("quist.md", Some.Transcript(), isDryRun: true);

        Assert.Equal((3, 0, 0, 0), Counts(report));
        await archive.WithAsync(async (ArchiveContext context) => Assert.Equal((0, 0), (await context.Transcripts.CountAsync(), await context.ImportRuns.CountAsync())));
        Assert.Equal(0, (await archive.SearchAsync("tin")).Total);
    }

    [Fact]
    public async Task A_file_without_a_ceremony_is_refused_whole()
    {
        var report = await archive.ImportAsync("a.txt", "Mara Quist\n\nBest Original Screenplay\n\nWhere did it begin?\n\nWith the tin.\n\nAnd then?\n\nThe moon.");

        Assert.Equal(ImportOutcome.Refused, report.Outcome);
        Assert.Contains(report.Problems, problem => problem is { Severity: Severity.Error, Code: "no-event" });
        await archive.WithAsync(async (ArchiveContext context) => Assert.Equal(0, await context.ImportRuns.CountAsync()));
    }

    private static (int Added, int Changed, int Unchanged, int Removed) Counts(ImportReport report)
    {
        var transcript = Assert.Single(report.Transcripts);
        return (transcript.Added, transcript.Changed, transcript.Unchanged, transcript.Removed);
    }
}
