using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Changing;
using OscarPressRoom.Archive.Moving;
using OscarPressRoom.Archive.Tests.Support;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Changing;

public sealed class UndoTests : IAsyncLifetime
{
    private readonly TemporaryArchive _archive = new();

    public ValueTask InitializeAsync() => _archive.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(await _archive.FaultsAsync());
        await _archive.DisposeAsync();
    }

    [Fact]
    public async Task An_import_that_is_undone_leaves_the_archive_as_it_was()
    {
        await _archive.ImportAsync("oduya.md", Some.Transcript(award: "Best Sound", credit: "Cy Oduya", film: "Beach"));
        var before = await Contents.OfAsync(_archive);
        await _archive.ImportAsync("quist.md", Some.Transcript());

        Assert.Empty(await UndoAsync(2));
        Assert.Equal(before, await Contents.OfAsync(_archive));
        Assert.Equal(0, (await _archive.SearchAsync("winner:\"Mara Quist\"")).Total);
    }

    [Fact]
    public async Task A_correction_that_is_undone_is_found_by_its_old_words_and_stays_among_the_earlier_wordings()
    {
        await _archive.ImportAsync("quist.md", Some.Transcript());
        await _archive.ImportAsync("quist.md", Some.Transcript(Some.Conversation.Replace("asleep", "awake", StringComparison.Ordinal)));
        Assert.Equal(0, (await _archive.SearchAsync("asleep")).Total);

        Assert.Empty(await UndoAsync(2));
        Assert.Equal((1, 0), ((await _archive.SearchAsync("asleep")).Total, (await _archive.SearchAsync("awake")).Total));
        var revisions = await _archive.WithAsync((ArchiveContext archive) => archive.Revisions.OrderBy(it => it.Id).ToListAsync());
        Assert.Equal([("The harbour was asleep.", 2), ("The harbour was awake.", 3)], revisions.Select(it => (Assert.Single(it.Answer).Text, it.ChangeId!.Value)));
    }

    [Fact]
    public async Task What_something_newer_stands_on_is_not_undone()
    {
        await _archive.ImportAsync("quist.md", Some.Transcript());
        await _archive.ImportAsync("quist.md", Some.Transcript("## Is it late?\n\nVery.\n\n" + Some.Conversation));
        var before = await Contents.OfAsync(_archive);

        var refusal = Assert.Single(await UndoAsync(1));
        Assert.Matches("^Something newer stands on it: “Imported quist.md”, by a test on .* Undo that first.$", refusal.Reason);
        Assert.Equal(2, refusal.ChangeId);
        Assert.Equal(before, await Contents.OfAsync(_archive));
        Assert.Empty(await UndoAsync(2));
        Assert.Empty(await UndoAsync(1));
        Assert.Empty(await Contents.OfAsync(_archive));
    }

    [Fact]
    public async Task What_others_use_by_now_stays()
    {
        await _archive.ImportAsync("quist.md", Some.Transcript());
        await _archive.ImportAsync("quist-again.md", Some.Transcript("## Is it late?\n\nVery.", more: "source: https://example.org/other"));

        Assert.Empty(await UndoAsync(1));
        var kept = await _archive.WithAsync((ArchiveContext archive) => archive.Transcripts.Select(it => it.Winners.Single().People.Single().Name).SingleAsync());
        Assert.Equal("Mara Quist", kept);

        Assert.Empty(await UndoAsync(2));
        Assert.Empty(await Contents.OfAsync(_archive));
    }

    [Fact]
    public async Task An_undo_can_be_undone_and_so_can_that()
    {
        await _archive.ImportAsync("quist.md", Some.Transcript());
        var imported = await Contents.OfAsync(_archive);

        Assert.Empty(await UndoAsync(1));
        Assert.Equal("It has been undone already.", Assert.Single(await UndoAsync(1)).Reason);
        Assert.Empty(await UndoAsync(2));
        Assert.Equal(imported, await Contents.OfAsync(_archive));
        Assert.Empty(await UndoAsync(1));
        Assert.Empty(await Contents.OfAsync(_archive));
    }

    [Fact]
    public async Task What_was_deleted_comes_back_with_its_earlier_wordings_though_more_has_come_since()
    {
        await _archive.ImportAsync("quist.md", Some.Transcript());
        await _archive.ImportAsync("quist.md", Some.Transcript(Some.Conversation.Replace("asleep", "awake", StringComparison.Ordinal)));
        var before = await Contents.OfAsync(_archive);
        await ChangeAsync("delete from Transcript; delete from Winner; delete from Award; delete from Person; delete from Event");
        Assert.Empty(await Contents.OfAsync(_archive));
        await _archive.ImportAsync("oduya.md", Some.Transcript(number: 90, credit: "Cy Oduya"));

        Assert.Empty(await UndoAsync(3));
        Assert.Empty(await UndoAsync(4));
        Assert.Equal(before, await Contents.OfAsync(_archive));
        Assert.Equal(1, await _archive.WithAsync((ArchiveContext archive) => archive.Revisions.CountAsync()));
    }

    [Fact]
    public async Task What_no_longer_fits_is_not_brought_back()
    {
        await _archive.ImportAsync("quist.md", Some.Transcript());
        await ChangeAsync("delete from Transcript");
        await _archive.ImportAsync("quist.md", Some.Transcript());

        Assert.Equal("What it would bring back no longer fits: something newer has taken its place, under the same address or name.", Assert.Single(await UndoAsync(2)).Reason);
    }

    [Fact]
    public async Task What_stood_on_something_that_was_taken_back_since_waits_for_that()
    {
        await _archive.ImportAsync("quist.md", Some.Transcript());
        await _archive.ImportAsync("quist-again.md", Some.Transcript("## Is it late?\n\nVery.", more: "source: https://example.org/other"));
        Assert.Empty(await UndoAsync(1));
        Assert.Empty(await UndoAsync(2));

        Assert.Equal("What it stood on has been taken back since: undo that first.", Assert.Single(await UndoAsync(3)).Reason);
        Assert.Empty(await UndoAsync(4));
        Assert.Empty(await UndoAsync(3));
        Assert.Equal(2, await _archive.WithAsync((ArchiveContext archive) => archive.Transcripts.CountAsync()));
    }

    [Fact]
    public async Task A_name_that_is_taken_back_leads_on()
    {
        await _archive.ImportAsync("quist.md", Some.Transcript());
        await ChangeAsync("update Person set Name = 'M. Quist', Slug = 'm-quist'");
        Assert.Equal("m-quist", await _archive.WithAsync((FormerAddresses former) => former.PersonAsync("mara-quist")));

        Assert.Empty(await UndoAsync(2));
        Assert.Equal("mara-quist", await _archive.WithAsync((FormerAddresses former) => former.PersonAsync("m-quist")));
    }

    [Fact]
    public async Task Trying_an_undo_changes_nothing()
    {
        await _archive.ImportAsync("quist.md", Some.Transcript());
        var before = await Contents.OfAsync(_archive);

        Assert.Empty(await _archive.WithAsync((Undo undo) => undo.UndoAsync(1, "a test", isDryRun: true)));
        Assert.Equal(before, await Contents.OfAsync(_archive));
        Assert.Equal(1, await _archive.WithAsync((ArchiveContext archive) => archive.Changes.CountAsync()));
        Assert.Equal("There is no such change.", Assert.Single(await UndoAsync(7)).Reason);
    }

    [Fact]
    public async Task A_change_that_is_undone_again_and_again_is_called_by_what_it_was()
    {
        await _archive.ImportAsync("quist.md", Some.Transcript());
        foreach (var change in Enumerable.Range(1, 4))
            Assert.Empty(await UndoAsync(change));

        var names = await _archive.WithAsync((ArchiveContext archive) => archive.Changes.OrderBy(it => it.Id).Select(it => it.What).ToListAsync());
        Assert.Equal(["Imported quist.md", "Undid: Imported quist.md", "Redid: Imported quist.md", "Undid: Imported quist.md", "Redid: Imported quist.md"], names);
    }

    private Task<IReadOnlyList<Hindrance>> UndoAsync(int id) => _archive.WithAsync((Undo undo) => undo.UndoAsync(id, "a test"));

    private Task ChangeAsync(string sql) => _archive.WithAsync(async (ArchiveContext context) =>
    {
        await using var change = await new Changes(context, TimeProvider.System).OpenAsync("a test", "Changed by hand");
        await context.Database.ExecuteSqlAsync(System.Runtime.CompilerServices.FormattableStringFactory.Create(sql));
        await change.CompleteAsync();
    });
}
