using Microsoft.EntityFrameworkCore.Storage;

namespace OscarPressRoom.Archive.Changing;

/// <summary>A change that is being made. Unless it is completed, nothing of it stays.</summary>
public sealed class OpenChange(ArchiveContext archive, IDbContextTransaction transaction, Change change) : IAsyncDisposable
{
    public Change Change => change;

    /// <param name="run">The file that the change brought.</param>
    public async Task CompleteAsync(ImportRun? run = null, CancellationToken cancellation = default)
    {
        (change.ImportRun, change.IsOpen) = (run, false);
        await archive.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();

        // What was not kept must not be taken for known.
        if (change.IsOpen)
            archive.ChangeTracker.Clear();
    }
}
