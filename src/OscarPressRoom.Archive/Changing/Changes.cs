namespace OscarPressRoom.Archive.Changing;

/// <summary>Opens changes: whatever writes to the archive does so inside one.</summary>
public sealed class Changes(ArchiveContext archive, TimeProvider clock)
{
    /// <summary>Begins a transaction, waiting for whoever else writes. What is done until it is completed can be undone together.</summary>
    /// <param name="by">The account's name.</param>
    /// <param name="what">A sentence without its full stop.</param>
    /// <param name="undoes">The change that is taken back.</param>
    public async Task<OpenChange> OpenAsync(string by, string what, string why = "", int? undoes = null, CancellationToken cancellation = default)
    {
        var transaction = await archive.Database.BeginTransactionAsync(cancellation);
        var change = new Change { At = clock.GetUtcNow(), By = by, What = what, Why = why, UndoesId = undoes, IsOpen = true };
        var open = new OpenChange(archive, transaction, change);
        try
        {
            archive.Changes.Add(change);
            await archive.SaveChangesAsync(cancellation);
            return open;
        }
        catch
        {
            // Stopped just now, or on a full disk: whoever asked has nothing to dispose.
            await open.DisposeAsync();
            throw;
        }
    }
}
