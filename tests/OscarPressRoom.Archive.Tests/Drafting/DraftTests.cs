using System.Text;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Correcting;
using OscarPressRoom.Archive.Drafting;
using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Archive.Moving;
using OscarPressRoom.Archive.Tests.Support;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Transcripts.Editing;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Drafting;

public sealed class DraftTests : IAsyncLifetime
{
    private const string Page = """
        Mara Quist backstage at the 2014 Academy Awards

        Best Original Screenplay

        Q. Where did it begin?

        A. With the tin.

        Q. Did the harbour freeze?

        A. What a winter that was.
        """;

    private readonly TemporaryArchive _archive = new();

    public ValueTask InitializeAsync() => _archive.InitializeAsync();

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    [Fact]
    public async Task A_draft_is_nowhere_in_the_archive_before_it_is_published()
    {
        var draft = await AddAsync(Page);
        Assert.Equal(0, await _archive.WithAsync((ArchiveContext archive) => archive.Transcripts.CountAsync()));
        Assert.Equal(0, (await _archive.SearchAsync("tin")).Total);

        var report = await PublishAsync(draft);

        Assert.Equal((ImportOutcome.Imported, 2), (report.Outcome, Assert.Single(report.Transcripts).Added));
        Assert.Equal(1, (await _archive.SearchAsync("tin")).Total);
        var published = await FindAsync(draft.Id);
        Assert.Equal(("Ada", report.ChangeId), (published.PublishedBy, published.ChangeId));
        Assert.Empty(published.Content);
    }

    [Fact]
    public async Task The_plan_says_what_publishing_does_and_does_nothing()
    {
        await _archive.ImportAsync("quist.txt", Page);
        var draft = await AddAsync(Page.Replace("With the tin.", "With the old tin.", StringComparison.Ordinal) + "\n\nQ. Was it far?\n\nA. Very.");

        var plan = await _archive.WithAsync((Publisher publisher) => publisher.PlanAsync(draft));

        var transcript = Assert.Single(plan.Transcripts);
        Assert.Equal((1, 1, 1, 0), (transcript.Added, transcript.Changed, transcript.Unchanged, transcript.Removed));
        var changed = Assert.Single(transcript.Pairs, pair => pair.IsChanged);
        Assert.Equal(("where-did-it-begin", "With the tin.", "With the old tin."), (changed.Anchor, changed.Before!.Answer[0].Text, changed.After!.Answer[0].Text));
        Assert.Equal(["Event 86th Academy Awards False", "Award Best Original Screenplay False", "Person Mara Quist False"], transcript.Names.Select(name => $"{name.Kind} {name.Name} {name.IsNew}"));
        Assert.Null(plan.ChangeId);
        Assert.Equal(["where-did-it-begin", "did-the-harbour-freeze"], await _archive.AnchorsAsync());
        Assert.Equal(1, await _archive.WithAsync((ArchiveContext archive) => archive.ImportRuns.CountAsync()));
    }

    [Fact]
    public async Task What_was_put_right_is_published_and_outlives_a_re_import_of_the_same_source()
    {
        var draft = await AddAsync(Page);
        await SaveAsync(draft, edited => With(edited, 9, ParagraphRole.Answer));
        await PublishAsync(await FindAsync(draft.Id));
        Assert.Equal(["where-did-it-begin"], await _archive.AnchorsAsync());

        var again = await _archive.ImportAsync("quist.txt", Page.Replace("What a winter", "What a long winter", StringComparison.Ordinal));

        Assert.Equal(ImportOutcome.Imported, again.Outcome);
        Assert.Contains(again.Problems, problem => problem.Code == "corrected-by-hand" && problem.Message.Contains("What a long winter", StringComparison.Ordinal));
        Assert.Equal(["where-did-it-begin"], await _archive.AnchorsAsync());
        Assert.Equal(1, (await _archive.SearchAsync("\"did the harbour freeze\"")).Total);
        Assert.Equal(0, (await _archive.SearchAsync("\"long winter\"")).Total);
    }

    [Fact]
    public async Task Corrections_by_hand_go_where_replacing_is_chosen_and_skipping_leaves_all_as_it_is()
    {
        var draft = await AddAsync(Page);
        await SaveAsync(draft, edited => With(edited, 9, ParagraphRole.Answer));
        await PublishAsync(await FindAsync(draft.Id));

        await PublishAsync(await TreatedAsync(Treatment.Skip));
        Assert.Equal(["where-did-it-begin"], await _archive.AnchorsAsync());
        await PublishAsync(await TreatedAsync(Treatment.Replace));
        Assert.Equal(["where-did-it-begin", "did-the-harbour-freeze"], await _archive.AnchorsAsync());

        async Task<Draft> TreatedAsync(Treatment treatment)
        {
            var next = await AddAsync(Page);
            await SaveAsync(next, edited => edited, treatment);
            return await FindAsync(next.Id);
        }
    }

    [Fact]
    public async Task Untouched_it_is_saved_as_it_was_read()
    {
        var draft = await AddAsync(Page);
        await SaveAsync(draft, edited => With(edited, 9, ParagraphRole.Answer));
        Assert.NotNull((await FindAsync(draft.Id)).Edited);

        await SaveAsync(await FindAsync(draft.Id), edited => With(edited, 9, ParagraphRole.Question));

        Assert.Null((await FindAsync(draft.Id)).Edited);
    }

    [Fact]
    public async Task Of_two_who_publish_at_once_one_wins_and_the_other_changes_nothing()
    {
        var draft = await AddAsync(Page);
        await SaveAsync(draft, edited => With(edited, 9, ParagraphRole.Answer));
        var seen = await FindAsync(draft.Id);

        var reports = await Task.WhenAll(Enumerable.Range(0, 4).Select(number => Task.Run(() => PublishAsync(seen, $"Editor {number}"))));

        Assert.Equal(3, reports.Count(report => report.Outcome == ImportOutcome.Overtaken));
        var winner = Assert.Single(reports, report => report.Outcome == ImportOutcome.Imported);
        Assert.Equal(winner.ChangeId, (await FindAsync(draft.Id)).ChangeId);
        Assert.Equal(1, await _archive.WithAsync((ArchiveContext archive) => archive.ImportRuns.CountAsync()));
    }

    [Fact]
    public async Task An_older_version_is_neither_saved_nor_published_nor_discarded()
    {
        var draft = await AddAsync(Page);
        await SaveAsync(draft, edited => With(edited, 9, ParagraphRole.Answer));

        Assert.Equal(ImportOutcome.Overtaken, (await PublishAsync(draft)).Outcome);
        Assert.False(await _archive.WithAsync((Drafts drafts) => drafts.DiscardAsync(draft.Id, draft.Version)));
        Assert.False(await _archive.WithAsync((Drafts drafts) => drafts.ScheduleAsync(draft.Id, draft.Version, DateTimeOffset.UtcNow, "Bo")));
        Assert.Equal(1, (await FindAsync(draft.Id)).Version);
    }

    [Fact]
    public async Task The_same_file_waits_once_and_a_refused_one_not_at_all()
    {
        var draft = await AddAsync(Page);

        Assert.Equal(draft.Id, (await AddAsync(Page)).Id);
        var (id, refusal) = await _archive.WithAsync((Drafts drafts) => drafts.AddAsync("speech.txt", "I thank everybody."u8.ToArray(), "Ada"));
        Assert.Null(id);
        Assert.StartsWith("Nobody asks anything", refusal!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_gives_the_error_and_not_a_doubt_above_it()
    {
        var file = "---\nauthor: Ana\nevent: eighty\n---\n\n## Was it far?\n\nVery.\n"u8.ToArray();
        var reading = TranscriptReader.Read(file, ReaderLimits.Default);
        var (_, refusal) = await _archive.WithAsync((Drafts drafts) => drafts.AddAsync("far.md", file, "Ada"));

        Assert.Equal(Severity.Warning, reading.Problems[0].Severity);
        Assert.Equal((Severity.Error, 3), (refusal!.Severity, refusal.Line));
    }

    [Fact]
    public async Task A_reviewers_secret_opens_its_draft_until_it_is_taken_back_or_published()
    {
        var draft = await AddAsync(Page);
        await _archive.WithAsync((Drafts drafts) => drafts.ShareAsync(draft.Id));
        var secret = (await FindAsync(draft.Id)).Secret!;

        Assert.NotNull(await SharedAsync(secret));
        Assert.Null(await SharedAsync(""));
        Assert.Null(await SharedAsync(secret[..^1]));
        await _archive.WithAsync((Drafts drafts) => drafts.ShareAsync(draft.Id));
        Assert.Null(await SharedAsync(secret));
        secret = (await FindAsync(draft.Id)).Secret!;
        await PublishAsync(await FindAsync(draft.Id));
        Assert.Null(await SharedAsync(secret));

        Task<Draft?> SharedAsync(string given) => _archive.WithAsync((Drafts drafts) => drafts.FindSharedAsync(draft.Id, given));
    }

    [Fact]
    public async Task Drafts_are_published_when_their_time_has_come_and_a_refusal_waits_for_somebody()
    {
        var (due, refused, later) = (await AddAsync(Page), await AddAsync(Page.Replace(" at the 2014 Academy Awards", "", StringComparison.Ordinal)), await AddAsync(Page + "\n\nQ. Was it far?\n\nA. Very."));
        await ScheduleAsync(due, -2);
        await ScheduleAsync(refused, -1);
        await ScheduleAsync(later, 1);

        Assert.Equal(1, await _archive.WithAsync((Publisher publisher) => publisher.PublishDueAsync()));

        Assert.Equal("Bo", (await FindAsync(due.Id)).PublishedBy);
        Assert.NotNull((await FindAsync(later.Id)).PublishAt);
        var waiting = await FindAsync(refused.Id);
        Assert.StartsWith("The archive has no place for a conversation without its ceremony.", waiting.Refusal, StringComparison.Ordinal);
        Assert.Null(waiting.PublishAt);

        Task ScheduleAsync(Draft draft, int hours) => _archive.WithAsync((Drafts drafts) => drafts.ScheduleAsync(draft.Id, draft.Version, DateTimeOffset.UtcNow.AddHours(hours), "Bo"));
    }

    [Fact]
    public async Task A_withdrawn_transcript_is_a_draft_and_publishing_gives_every_address_back()
    {
        await _archive.ImportAsync("quist.txt", Page);
        await _archive.ImportAsync("quist.txt", Page.Replace("Where did it begin?", "Where did all of it begin?", StringComparison.Ordinal));
        var before = await _archive.ExportAsync();

        var id = await _archive.WithAsync((Withdrawal withdrawal) => withdrawal.WithdrawAsync(86, "mara-quist", "Ada"));
        Assert.Empty(await _archive.ExportAsync());
        Assert.Equal(0, (await _archive.SearchAsync("tin")).Total);
        Assert.Empty(await _archive.FaultsAsync());

        await PublishAsync(await FindAsync(id!.Value));
        Assert.Equal(before, await _archive.ExportAsync());
        Assert.Null(await _archive.WithAsync((Withdrawal withdrawal) => withdrawal.WithdrawAsync(86, "nobody", "Ada")));
    }

    [Fact]
    public async Task What_was_corrected_by_hand_stays_also_after_it_was_withdrawn_and_published_again()
    {
        await _archive.ImportAsync("a.txt", Page);
        var at = new PairAddress(86, "mara-quist", "where-did-it-begin");
        var seen = await _archive.WithAsync(async (ArchiveContext archive) => PairText.Of(await archive.QuestionAnswers.SingleAsync(pair => pair.Anchor == at.Anchor)).Fingerprint);
        await _archive.WithAsync((PairCorrections it) => it.EditAsync(at, new(null, "Where did it begin?", [new("Mara Quist", "With the kettle.")]), seen, new("Ada", "")));
        var before = await _archive.ExportAsync();

        var id = await _archive.WithAsync((Withdrawal withdrawal) => withdrawal.WithdrawAsync(86, "mara-quist", "Ada"));
        await PublishAsync(await FindAsync(id!.Value));
        Assert.Equal(before, await _archive.ExportAsync());
        var report = await _archive.ImportAsync("a.txt", Page.Replace("With the tin.", "With the bucket.", StringComparison.Ordinal).Replace("What a winter", "What a long winter", StringComparison.Ordinal));

        Assert.Contains(report.Problems, problem => problem.Code == "corrected-by-hand" && problem.Message.Contains("With the bucket.", StringComparison.Ordinal));
        Assert.Equal((1, 0, 1), ((await _archive.SearchAsync("kettle")).Total, (await _archive.SearchAsync("bucket")).Total, (await _archive.SearchAsync("\"long winter\"")).Total));
        Assert.Equal(["mara-quist"], await _archive.WithAsync((ArchiveContext archive) => archive.Transcripts.Select(it => it.Slug).ToListAsync()));
    }

    [Fact]
    public async Task A_withdrawn_transcript_is_known_again_by_the_file_that_it_came_from()
    {
        await _archive.ImportAsync("a.txt", Page);
        var id = await _archive.WithAsync((Withdrawal withdrawal) => withdrawal.WithdrawAsync(86, "mara-quist", "Ada"));
        await PublishAsync(await FindAsync(id!.Value));

        var report = await _archive.ImportAsync("a.txt", Page.Replace("With the tin.", "With the old bucket.", StringComparison.Ordinal).Replace("What a winter that was.", "Nobody asked.", StringComparison.Ordinal));

        Assert.False(Assert.Single(report.Transcripts).IsNew);
    }

    private async Task<Draft> AddAsync(string text)
    {
        var (id, _) = await _archive.WithAsync((Drafts drafts) => drafts.AddAsync("quist.txt", Encoding.UTF8.GetBytes(text), "Ada"));
        return await FindAsync(id!.Value);
    }

    private Task<Draft> FindAsync(int id) => _archive.WithAsync((ArchiveContext archive) => archive.Drafts.AsNoTracking().SingleAsync(it => it.Id == id));

    private Task<ImportReport> PublishAsync(Draft draft, string by = "Ada") => _archive.WithAsync((Publisher publisher) => publisher.PublishAsync(draft, by));

    private async Task SaveAsync(Draft draft, Func<EditedTranscript, EditedTranscript> edit, Treatment treatment = Treatment.Merge)
    {
        var transcripts = DraftTranscript.Of(draft, ReaderLimits.Default).Select(transcript => new DraftTranscript(edit(transcript.Edited), treatment)).ToList();
        Assert.True(await _archive.WithAsync((Drafts drafts) => drafts.SaveAsync(draft.Id, draft.Version, transcripts, draft.Content, "Bo")));
    }

    private static EditedTranscript With(EditedTranscript edited, int line, ParagraphRole role) =>
        edited with { Paragraphs = [.. edited.Paragraphs.Select(paragraph => paragraph.Line == line ? paragraph with { Role = role } : paragraph)] };
}
