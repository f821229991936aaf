using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Changing;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Drafting;

/// <summary>Makes drafts public: the ordinary import, in a transaction that also takes the draft from the door.</summary>
public sealed class Publisher(ArchiveContext archive, Importer importer, TimeProvider clock, ReaderLimits limits)
{
    /// <summary>What publishing would do; nothing is changed.</summary>
    public Task<ImportReport> PlanAsync(Draft draft, CancellationToken cancellation = default) =>
        importer.ImportAsync(Incoming(draft, draft.SavedBy), isDryRun: true, cancellation: cancellation);

    /// <summary>Publishes the version that somebody saw; of two who confirm it at once one is told that the other was quicker.</summary>
    public async Task<ImportReport> PublishAsync(Draft draft, string by, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        return await importer.ImportAsync(Incoming(draft, by), claim: TakeAsync, cancellation: cancellation);

        async Task<bool> TakeAsync(Change change) => await archive.Database.ExecuteSqlAsync($"""
            update Draft
            set PublishedAt = {now}, PublishedBy = {by}, ChangeId = {change.Id}, Content = zeroblob(0), Edited = null, PublishAt = null, Refusal = null, Secret = null
            where Id = {draft.Id} and Version = {draft.Version} and PublishedAt is null
            """, cancellation) == 1;
    }

    /// <summary>Publishes every draft whose time has come, also one whose time came while nothing ran. What is refused waits for somebody, with the reason.</summary>
    /// <returns>How many were published.</returns>
    public async Task<int> PublishDueAsync(CancellationToken cancellation = default)
    {
        var (now, published) = (clock.GetUtcNow(), 0);
        var waiting = archive.Rows(
            $"select Id, PublishAt from Draft where PublishAt is not null and PublishedAt is null",
            row => (Id: row.GetInt32(0), PublishAt: row.GetFieldValue<DateTimeOffset>(1)));
        foreach (var (id, _) in waiting.Where(it => it.PublishAt <= now).OrderBy(it => it.PublishAt))
        {
            var draft = await archive.Drafts.AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, cancellation);
            if (draft is null)
                continue;

            var report = await PublishAsync(draft, draft.SavedBy, cancellation);
            published += report.Outcome == ImportOutcome.Imported ? 1 : 0;
            if (Refusal(report) is { } refusal)
                await archive.Drafts.Where(it => it.Id == draft.Id && it.Version == draft.Version).ExecuteUpdateAsync(set => set.SetProperty(it => it.PublishAt, (DateTimeOffset?)null).SetProperty(it => it.Refusal, refusal), cancellation);
        }

        return published;
    }

    private static string? Refusal(ImportReport report) => report.Outcome switch
    {
        ImportOutcome.Refused => report.Problems.First(problem => problem.Severity == Severity.Error).Message,
        ImportOutcome.AlreadyImported => "The archive holds these very bytes already: there was nothing to publish.",
        _ => null,
    };

    private Incoming Incoming(Draft draft, string by) => new(draft.File, draft.Content, by) { Transcripts = DraftTranscript.Incoming(draft, limits) };
}
