using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Tests.Support;
using Xunit;

namespace OscarPressRoom.Archive.Tests;

public sealed class RevisionTests : IAsyncLifetime
{
    private readonly TemporaryArchive _archive = new();

    public ValueTask InitializeAsync() => _archive.InitializeAsync();

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    [Fact]
    public async Task The_wording_before_a_correction_is_kept_with_its_run()
    {
        await _archive.ImportAsync("quist.md", Some.Transcript());
        await _archive.ImportAsync("quist.md", Some.Transcript(Some.Conversation.Replace("## What did the harbour say?", "## **Ana Ruiz:** What did it say?", StringComparison.Ordinal)));

        var kept = Assert.Single(await RevisionsAsync());
        Assert.Equal(("what-did-the-harbour-say", null, "What did the harbour say?", "The harbour was asleep."), (kept.Anchor, kept.Asker, kept.Question, Assert.Single(kept.Answer).Text));
        var run = await _archive.WithAsync((ArchiveContext archive) => archive.ImportRuns.OrderBy(run => run.Id).LastAsync());
        Assert.Equal(run.Id, kept.ImportRunId);
        Assert.InRange(kept.At - run.At, TimeSpan.FromMinutes(-1), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task The_last_words_of_a_removed_pair_are_kept()
    {
        await _archive.ImportAsync("quist.md", Some.Transcript());
        await _archive.ImportAsync("quist.md", Some.Transcript(Some.Conversation[..Some.Conversation.IndexOf("## What did", StringComparison.Ordinal)]));

        Assert.Equal("The harbour was asleep.", Assert.Single(Assert.Single(await RevisionsAsync()).Answer).Text);
        Assert.DoesNotContain("what-did-the-harbour-say", await _archive.AnchorsAsync());
    }

    [Fact]
    public async Task A_pair_that_only_moves_or_is_imported_anew_has_no_earlier_wording()
    {
        await _archive.ImportAsync("quist.md", Some.Transcript());
        await _archive.ImportAsync("quist.md", Some.Transcript("## Is it late?\n\nVery.\n\n" + Some.Conversation, more: "rights: None."));

        Assert.Empty(await RevisionsAsync());
    }

    [Fact]
    public async Task A_transcript_knows_when_it_came_and_when_its_words_changed()
    {
        var first = await ImportedAsync(Some.Transcript());
        var same = await ImportedAsync(Some.Transcript(more: "rights: None."));
        var corrected = await ImportedAsync(Some.Transcript(Some.Conversation.Replace("asleep", "awake", StringComparison.Ordinal)));

        Assert.Equal(first.AddedAt, first.ChangedAt);
        Assert.Equal((first.AddedAt, first.ChangedAt), (same.AddedAt, same.ChangedAt));
        Assert.Equal(first.AddedAt, corrected.AddedAt);
        Assert.True(corrected.ChangedAt > first.ChangedAt);
    }

    [Fact]
    public async Task A_transcript_that_goes_leaves_nothing_behind()
    {
        await _archive.ImportAsync("quist.md", Some.Transcript());
        await _archive.ImportAsync("quist.md", Some.Transcript("## Is it late?\n\nVery."));
        await _archive.ExecuteAsync("delete from Transcript");

        Assert.Empty(await RevisionsAsync());
    }

    private async Task<Transcript> ImportedAsync(string text)
    {
        await _archive.ImportAsync("quist.md", text);
        return await _archive.WithAsync((ArchiveContext archive) => archive.Transcripts.SingleAsync());
    }

    private Task<List<Revision>> RevisionsAsync() => _archive.WithAsync((ArchiveContext archive) => archive.Revisions.OrderBy(it => it.Id).ToListAsync());
}
