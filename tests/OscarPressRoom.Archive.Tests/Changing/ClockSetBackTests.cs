using System.Text;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Changing;
using OscarPressRoom.Archive.Correcting;
using OscarPressRoom.Archive.Drafting;
using OscarPressRoom.Archive.Moving;
using OscarPressRoom.Archive.Tests.Support;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Changing;

public sealed class ClockSetBackTests
{
    private static readonly Signature Ana = new("ana", "");

    [Fact]
    public async Task What_is_done_after_the_clock_was_set_back_counts_as_later_and_can_be_undone()
    {
        var clock = new SetClock();
        await using var archive = new TemporaryArchive(clock);
        await archive.InitializeAsync();
        await archive.ImportAsync("quist.md", Some.Transcript());
        var begun = await Contents.OfAsync(archive);

        clock.Now -= TimeSpan.FromDays(365);
        var edited = await EditAsync(archive, "Where did all of it begin?");
        clock.Now -= TimeSpan.FromDays(365);
        var report = await archive.ImportAsync("quist.md", Some.Transcript(more: "rights: Those of others."));

        Assert.Equal([1, edited, report.ChangeId!.Value], await archive.WithAsync((ArchiveContext context) => context.Changes.OrderBy(it => it.Id).Select(it => it.Id).ToListAsync()));
        Assert.Equal("Where did all of it begin?", await QuestionAsync(archive));
        Assert.Equal(2, (await UndoAsync(archive, edited - 1)).Count(hindrance => hindrance.Reason.StartsWith("Something newer stands on it", StringComparison.Ordinal)));
        Assert.Empty(await UndoAsync(archive, report.ChangeId!.Value));
        Assert.Empty(await UndoAsync(archive, edited));
        Assert.Equal(begun, await Contents.OfAsync(archive));
        Assert.Empty(await archive.FaultsAsync());
    }

    [Fact]
    public async Task A_draft_is_published_when_the_clock_has_come_to_its_hour_and_only_once()
    {
        var clock = new SetClock();
        await using var archive = new TemporaryArchive(clock);
        await archive.InitializeAsync();
        var (id, _) = await archive.WithAsync((Drafts drafts) => drafts.AddAsync("quist.md", Encoding.UTF8.GetBytes(Some.Transcript()), "ana"));
        Assert.True(await archive.WithAsync((Drafts drafts) => drafts.ScheduleAsync(id!.Value, 0, clock.Now.AddHours(1), "ana")));

        var published = new List<int>();
        foreach (var hours in (int[])[-24, 24, 1, -24, 48])
        {
            clock.Now += TimeSpan.FromHours(hours);
            published.Add(await archive.WithAsync((Publisher publisher) => publisher.PublishDueAsync()));
        }

        Assert.Equal([0, 0, 1, 0, 0], published);
        Assert.Equal(1, await archive.WithAsync((ArchiveContext context) => context.Transcripts.CountAsync()));
    }

    private static Task<IReadOnlyList<Hindrance>> UndoAsync(TemporaryArchive archive, int change) => archive.WithAsync((Undo undo) => undo.UndoAsync(change, "ana"));

    private static async Task<int> EditAsync(TemporaryArchive archive, string question)
    {
        var text = PairText.Of(await archive.WithAsync((ArchiveContext context) => context.QuestionAnswers.SingleAsync(pair => pair.Position == 1)));
        var result = await archive.WithAsync((PairCorrections it) => it.EditAsync(new PairAddress(86, "mara-quist", "where-did-it-begin"), text with { Question = question }, text.Fingerprint, Ana));
        return result.ChangeId!.Value;
    }

    private static Task<string?> QuestionAsync(TemporaryArchive archive) =>
        archive.WithAsync((ArchiveContext context) => context.QuestionAnswers.Where(pair => pair.Position == 1).Select(pair => pair.Question).SingleAsync());

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 3, 2, 20, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
