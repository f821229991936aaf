using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Drafting;

/// <summary>Files at the door. Whoever changes a draft names the version that they saw; false where it is no longer the one.</summary>
public sealed class Drafts(ArchiveContext archive, TimeProvider clock, ReaderLimits limits)
{
    private const int SecretBytes = 32;

    /// <summary>Keeps a file, unless the reader refuses it; a file that waits already is not kept twice.</summary>
    public async Task<(int? Id, Problem? Refusal)> AddAsync(string file, byte[] content, string by, CancellationToken cancellation = default)
    {
        if (TranscriptReader.Read(content, limits) is { IsRefused: true } reading)
            return (null, reading.Problems.First(problem => problem.Severity == Severity.Error));

        var hash = Importer.Hash(content);
        var waiting = await archive.Drafts.Where(it => it.Hash == hash && it.PublishedAt == null).Select(it => (int?)it.Id).FirstOrDefaultAsync(cancellation);
        return (waiting ?? await EnterAsync(file, content, hash, by, cancellation), null);
    }

    public Task<bool> SaveAsync(int id, int version, IReadOnlyList<DraftTranscript> transcripts, byte[] content, string by, CancellationToken cancellation = default)
    {
        var (edited, now) = (DraftTranscript.Write(transcripts, content, limits), clock.GetUtcNow());
        return OneAsync(Seen(id, version).ExecuteUpdateAsync(
            set => set.SetProperty(it => it.Edited, edited).SetProperty(it => it.SavedAt, now).SetProperty(it => it.SavedBy, by).SetProperty(it => it.Version, version + 1), cancellation));
    }

    /// <param name="at">When it is to be published by itself; null for when somebody confirms it.</param>
    public Task<bool> ScheduleAsync(int id, int version, DateTimeOffset? at, string by, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        return OneAsync(Seen(id, version).ExecuteUpdateAsync(
            set => set.SetProperty(it => it.PublishAt, at).SetProperty(it => it.Refusal, (string?)null).SetProperty(it => it.SavedAt, now).SetProperty(it => it.SavedBy, by).SetProperty(it => it.Version, version + 1), cancellation));
    }

    public Task<bool> DiscardAsync(int id, int version, CancellationToken cancellation = default) => OneAsync(Seen(id, version).ExecuteDeleteAsync(cancellation));

    /// <summary>Gives a draft a secret for reviewers; the former one opens nothing any more.</summary>
    public async Task ShareAsync(int id, CancellationToken cancellation = default)
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
        await Open(id).ExecuteUpdateAsync(set => set.SetProperty(it => it.Secret, secret), cancellation);
    }

    public Task UnshareAsync(int id, CancellationToken cancellation = default) =>
        Open(id).ExecuteUpdateAsync(set => set.SetProperty(it => it.Secret, (string?)null), cancellation);

    /// <summary>The draft that a reviewer's secret opens; null for every other.</summary>
    public async Task<Draft?> FindSharedAsync(int id, string secret, CancellationToken cancellation = default) =>
        await Open(id).AsNoTracking().SingleOrDefaultAsync(it => it.Secret != null, cancellation) is { } draft && IsSame(draft.Secret!, secret) ? draft : null;

    private IQueryable<Draft> Open(int id) => archive.Drafts.Where(it => it.Id == id && it.PublishedAt == null);

    private IQueryable<Draft> Seen(int id, int version) => Open(id).Where(it => it.Version == version);

    private async Task<int> EnterAsync(string file, byte[] content, string hash, string by, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var draft = new Draft { At = now, By = by, File = file, Hash = hash, Content = content, SavedAt = now, SavedBy = by };
        archive.Drafts.Add(draft);
        await archive.SaveChangesAsync(cancellation);
        return draft.Id;
    }

    // In a time that tells nothing of how much was right.
    private static bool IsSame(string secret, string given) =>
        CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(secret), System.Text.Encoding.UTF8.GetBytes(given));

    private static async Task<bool> OneAsync(Task<int> rows) => await rows == 1;
}
